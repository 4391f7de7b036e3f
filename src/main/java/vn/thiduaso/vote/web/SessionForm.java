package vn.thiduaso.vote.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.vote.Quorum;
import vn.thiduaso.vote.SessionDraft;
import vn.thiduaso.vote.SessionView;

/** The plan of a session as typed. */
record SessionForm(
        @Nullable String version,
        @NotBlank(message = "{vote.error.day}") @Nullable String day,
        @NotBlank(message = "{vote.error.time}") @Nullable String time,

        @NotBlank(message = "{vote.error.placeMissing}") @Size(max = 200, message = "{vote.error.placeLong}") @Nullable
        String place,

        @NotBlank(message = "{vote.error.chair}") @Nullable String chair,

        @NotBlank(message = "{vote.error.secretary}") @Nullable
        String secretary,

        @NotBlank(message = "{vote.error.quorumMissing}") @Nullable
        String quorum) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static SessionForm fresh(Clock clock) {
        return new SessionForm(null, LocalDate.now(clock).toString(), "08:00", "", "", "", Quorum.TWO_THIRDS.name());
    }

    static SessionForm of(SessionView session) {
        ZonedDateTime start = session.startsAt().atZone(VietnamTime.ZONE);
        return new SessionForm(
                Integer.toString(session.version()),
                session.heldOn().toString(),
                TIME.format(start),
                session.place(),
                Long.toString(session.chairAccount()),
                Long.toString(session.secretary().accountId()),
                session.quorum().name());
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        if (!binding.hasFieldErrors("day") && VietnameseDates.parse(day).isEmpty()) {
            binding.rejectValue("day", "vote.error.day");
        }
        if (!binding.hasFieldErrors("time") && timeOf(time) == null) {
            binding.rejectValue("time", "vote.error.time");
        }
        if (!binding.hasFieldErrors("secretary") && Objects.equals(chair, secretary)) {
            binding.rejectValue("secretary", "vote.error.sameOfficial");
        }
    }

    SessionDraft toDraft() {
        return new SessionDraft(
                moment(day, time), Objects.requireNonNull(place), number(chair), number(secretary), quorumOf());
    }

    int versionNo() {
        return (int) number(version);
    }

    private Quorum quorumOf() {
        return Arrays.stream(Quorum.values())
                .filter(known -> known.name().equals(quorum))
                .findFirst()
                .orElse(Quorum.TWO_THIRDS);
    }

    static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    static Instant moment(@Nullable String day, @Nullable String time) {
        LocalDate date = VietnameseDates.parse(day).orElseThrow();
        return date.atTime(Objects.requireNonNull(timeOf(time)))
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    /** "8:00", "08:00" or "8h00". */
    static @Nullable LocalTime timeOf(@Nullable String text) {
        try {
            String typed = text == null ? "" : text.strip().replaceFirst("[hg](?=\\d)", ":");
            return LocalTime.parse(typed.matches("\\d:.*") ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
