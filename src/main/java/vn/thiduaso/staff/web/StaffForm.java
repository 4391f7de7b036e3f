package vn.thiduaso.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffData;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffKind;
import vn.thiduaso.staff.StaffRules;

/**
 * What a person types about a member of staff.
 *
 * @param version of what was shown; empty for somebody new
 * @param seen the fields as they were shown, by which two people's changes are told apart
 * @param sure whether somebody of the same name and birth year may be added
 */
record StaffForm(
        @NotBlank String fullName,
        @NotBlank String birthYear,

        @NotBlank(message = "{staff.error.gender}") @Pattern(regexp = "|MALE|FEMALE", message = "{staff.error.gender}")
        String gender,

        @NotBlank(message = "{staff.error.kind}")
        @Pattern(regexp = "|CIVIL_SERVANT|PUBLIC_EMPLOYEE|WORKER", message = "{staff.error.kind}")
        String kind,

        @NotBlank String post,
        @NotBlank(message = "{staff.error.leader}") String leader,
        @NotBlank String joinedOn,
        String leftOn,
        String misaUpdatedOn,
        String omsUpdatedOn,
        String citizenIdRegisteredOn,
        String electronicIdActivatedOn,
        String version,
        String seen,
        String sure) {

    StaffForm {
        fullName = TypedText.clean(fullName);
        birthYear = TypedText.clean(birthYear);
        gender = TypedText.clean(gender);
        kind = TypedText.clean(kind);
        post = TypedText.clean(post);
        leader = TypedText.clean(leader);
        joinedOn = TypedText.clean(joinedOn);
        leftOn = TypedText.clean(leftOn);
        misaUpdatedOn = TypedText.clean(misaUpdatedOn);
        omsUpdatedOn = TypedText.clean(omsUpdatedOn);
        citizenIdRegisteredOn = TypedText.clean(citizenIdRegisteredOn);
        electronicIdActivatedOn = TypedText.clean(electronicIdActivatedOn);
        version = TypedText.clean(version);
        seen = TypedText.clean(seen);
        sure = TypedText.clean(sure);
    }

    static StaffForm blank() {
        return of(Map.of(), "", "", "");
    }

    static StaffForm of(StaffData data, int version) {
        Map<StaffField, String> values = new EnumMap<>(StaffField.class);
        for (StaffField field : StaffField.values()) {
            Object value = data.value(field);
            values.put(field, value == null ? "" : value.toString());
        }
        StaffForm form = of(values, Integer.toString(version), "", "");
        return of(values, form.version(), form.encoded(), "");
    }

    static StaffForm of(Map<StaffField, String> values, String version, String seen, String sure) {
        return new StaffForm(
                values.getOrDefault(StaffField.FULL_NAME, ""),
                values.getOrDefault(StaffField.BIRTH_YEAR, ""),
                values.getOrDefault(StaffField.GENDER, ""),
                values.getOrDefault(StaffField.KIND, ""),
                values.getOrDefault(StaffField.POST, ""),
                values.getOrDefault(StaffField.LEADER, ""),
                values.getOrDefault(StaffField.JOINED_ON, ""),
                values.getOrDefault(StaffField.LEFT_ON, ""),
                values.getOrDefault(StaffField.MISA, ""),
                values.getOrDefault(StaffField.OMS, ""),
                values.getOrDefault(StaffField.CITIZEN_ID, ""),
                values.getOrDefault(StaffField.ELECTRONIC_ID, ""),
                version,
                seen,
                sure);
    }

    String value(StaffField field) {
        return switch (field) {
            case FULL_NAME -> fullName;
            case BIRTH_YEAR -> birthYear;
            case GENDER -> gender;
            case KIND -> kind;
            case POST -> post;
            case LEADER -> leader;
            case JOINED_ON -> joinedOn;
            case LEFT_ON -> leftOn;
            case MISA -> misaUpdatedOn;
            case OMS -> omsUpdatedOn;
            case CITIZEN_ID -> citizenIdRegisteredOn;
            case ELECTRONIC_ID -> electronicIdActivatedOn;
        };
    }

    int readVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean isSure() {
        return "true".equals(sure);
    }

    /** The fields as one text for a hidden field. */
    private String encoded() {
        StringBuilder text = new StringBuilder();
        for (StaffField field : StaffField.values()) {
            text.append(URLEncoder.encode(value(field), StandardCharsets.UTF_8)).append('|');
        }
        return text.toString();
    }

    /** What was shown; as typed where nobody can know. */
    Map<StaffField, String> shown() {
        Iterator<String> parts = List.of(seen.split("\\|", -1)).iterator();
        Map<StaffField, String> shown = new EnumMap<>(StaffField.class);
        for (StaffField field : StaffField.values()) {
            boolean known = !seen.isEmpty() && parts.hasNext();
            shown.put(field, known ? decoded(parts.next()) : value(field));
        }
        return shown;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }

    /** The data; empty when a field cannot be read or breaks a rule, which is then said beside it. */
    Optional<StaffData> read(BindingResult errors, LocalDate today) {
        LocalDate joined = day(StaffField.JOINED_ON, errors);
        LocalDate left = day(StaffField.LEFT_ON, errors);
        LocalDate misa = day(StaffField.MISA, errors);
        LocalDate oms = day(StaffField.OMS, errors);
        LocalDate citizen = day(StaffField.CITIZEN_ID, errors);
        LocalDate electronic = day(StaffField.ELECTRONIC_ID, errors);
        if (!birthYear.isEmpty() && !birthYear.matches("[0-9]{4}")) {
            errors.rejectValue("birthYear", "staff.error.birthYear.unreadable");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        StaffData data = new StaffData(
                fullName,
                StaffKind.valueOf(kind),
                Gender.valueOf(gender),
                Integer.parseInt(birthYear),
                post,
                "true".equals(leader),
                Objects.requireNonNull(joined),
                left,
                misa,
                oms,
                citizen,
                electronic);
        StaffRules.problems(data, today)
                .forEach(problem -> errors.rejectValue(
                        problem.field(), problem.key(), problem.arguments().toArray(), problem.key()));
        return errors.hasErrors() ? Optional.empty() : Optional.of(data);
    }

    private @Nullable LocalDate day(StaffField field, BindingResult errors) {
        String typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = VietnameseDates.parse(typed);
        if (day.isEmpty()) {
            errors.rejectValue(field.property(), "staff.error.day");
        }
        return day.orElse(null);
    }
}
