package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.TargetFor;
import vn.thiduaso.shared.VietnameseNumbers;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.unit.UnitCatalogue;

/** What the fields of the forms offer, in words. */
@Component
public class SchemeTexts {

    private final MessageSource messages;
    private final UnitCatalogue units;

    SchemeTexts(MessageSource messages, UnitCatalogue units) {
        this.messages = messages;
        this.units = units;
    }

    List<Choice> modes() {
        return GeneralForm.MODES.stream()
                .map(mode -> new Choice(mode.name(), text("scheme.rounding." + mode)))
                .toList();
    }

    List<Choice> digits() {
        return IntStream.rangeClosed(0, GeneralForm.MOST_DIGITS)
                .mapToObj(String::valueOf)
                .map(digits -> new Choice(digits, digits))
                .toList();
    }

    List<Choice> criteria(Scheme scheme) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", text("scheme.tieBreak.none")));
        choices.add(new Choice(Scheme.BONUS, text("scheme.tieBreak.BONUS")));
        scheme.groups()
                .forEach(group -> choices.add(
                        new Choice(Scheme.GROUP_PREFIX + group.code(), text("scheme.tieBreak.group", group.code()))));
        return choices;
    }

    List<Choice> comparisons() {
        return Stream.of(Comparison.values())
                .map(each -> new Choice(each.name(), text("scheme.comparison." + each)))
                .toList();
    }

    List<Choice> countings() {
        return Stream.of(Counting.values())
                .map(each -> new Choice(each.name(), text("scheme.counting." + each)))
                .toList();
    }

    List<Choice> bases() {
        return Stream.of(Basis.values())
                .map(each -> new Choice(each.name(), text("scheme.basis." + each)))
                .toList();
    }

    List<Choice> periods(CampaignSheet campaign) {
        return withEvery(
                "scheme.target.everyPeriod",
                campaign.periods().stream()
                        .map(period -> new Choice(period.code(), period(period)))
                        .toList());
    }

    /** The tie-break in words, in its order. */
    public String order(Scheme scheme) {
        return scheme.tieBreak().stream()
                .map(criterion -> criterion.startsWith(Scheme.GROUP_PREFIX)
                        ? text("scheme.tieBreak.group", criterion.substring(Scheme.GROUP_PREFIX.length()))
                        : text("scheme.tieBreak." + criterion))
                .collect(Collectors.joining(" → "));
    }

    /** The targets that units and periods have of their own, in words. */
    public String ownTargets(CampaignSheet campaign, ItemRule item) {
        return exceptions(item).stream()
                .map(own -> text(
                        "scheme.ownTarget." + comparison(item),
                        where(campaign, own),
                        VietnameseNumbers.format(own.target(), 4)))
                .collect(Collectors.joining("; "));
    }

    public boolean hasOwnTargets(ItemRule item) {
        return !exceptions(item).isEmpty();
    }

    private static List<TargetFor> exceptions(ItemRule item) {
        return item.rule() instanceof RatioRule ratio ? ratio.target().exceptions() : List.of();
    }

    private static Comparison comparison(ItemRule item) {
        return item.rule() instanceof RatioRule ratio ? ratio.comparison() : Comparison.AT_LEAST;
    }

    private String where(CampaignSheet campaign, TargetFor own) {
        List<String> words = new ArrayList<>();
        if (own.unitId() != null) {
            words.add(units.unit(own.unitId()).name());
        }
        campaign.periods().stream()
                .filter(period -> period.code().equals(own.periodCode()))
                .map(this::period)
                .forEach(words::add);
        return String.join(", ", words);
    }

    /** Code and name of an item. */
    public String item(CampaignSheet campaign, String code) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(indicator -> text("campaign.group", code, indicator.name()))
                .findFirst()
                .orElse(code);
    }

    String period(PeriodSheet period) {
        return text("campaign.period." + period.kind(), String.valueOf(period.year()));
    }

    /** The choices after one that stands for all of them. */
    List<Choice> withEvery(String key, List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", text(key))), choices.stream())
                .toList();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
