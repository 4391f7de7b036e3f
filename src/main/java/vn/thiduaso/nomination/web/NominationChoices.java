package vn.thiduaso.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.staff.StaffView;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.unit.UnitView;

/** What the selects of nominations offer, in the person's language. */
@Component
class NominationChoices {

    private final MessageSource messages;
    private final Clock clock;

    NominationChoices(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<Choice> awardForms(CampaignSheet campaign) {
        return campaign.awardForms().stream()
                .map(form -> Choice.of(form.id(), form.name()))
                .toList();
    }

    /** Occasions that any form of the campaign is given on. */
    List<Choice> occasions(CampaignSheet campaign) {
        List<Occasion> given = campaign.awardForms().stream()
                .map(AwardFormSheet::occasions)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        return given.stream().map(one -> named("nomination.occasion.", one)).toList();
    }

    /** Years of the campaign up to this one, latest first. */
    List<Choice> years(CampaignSheet campaign) {
        int first = campaign.startsOn().getYear();
        int last = lastYear(campaign);
        return IntStream.rangeClosed(first, last)
                .map(year -> first + last - year)
                .mapToObj(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }

    List<Choice> kinds() {
        return Arrays.stream(SubjectKind.values())
                .map(kind -> named("nomination.kind.", kind))
                .toList();
    }

    List<Choice> statuses() {
        return Arrays.stream(NominationStatus.values())
                .map(status -> named("nomination.status.", status))
                .toList();
    }

    List<Choice> units(List<UnitView> units) {
        return units.stream().map(unit -> Choice.of(unit.id(), unit.name())).toList();
    }

    List<Choice> people(List<StaffView> people) {
        return people.stream()
                .map(person ->
                        Choice.of(person.id(), text("nomination.person.choice", person.fullName(), person.post())))
                .toList();
    }

    /** Each constant with its word. */
    List<Choice> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> named(prefix, value)).toList();
    }

    /** Whether the subject is under discipline. */
    List<Choice> declarations() {
        return List.of(
                new Choice("false", text("nomination.disciplined.false")),
                new Choice("true", text("nomination.disciplined.true")));
    }

    /** The campaign's last year so far. */
    int lastYear(CampaignSheet campaign) {
        int first = campaign.startsOn().getYear();
        return Math.max(
                first,
                Math.min(campaign.endsOn().getYear(), LocalDate.now(clock).getYear()));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private Choice named(String prefix, Enum<?> value) {
        return new Choice(value.name(), text(prefix + value.name()));
    }
}
