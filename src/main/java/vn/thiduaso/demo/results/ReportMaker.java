package vn.thiduaso.demo.results;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Today;

/** Makes the reports of a period that is over: all verified, some of them late, some sent back once. */
@Component
@Profile("demo")
class ReportMaker {

    private static final double SENT_BACK_ONCE = 0.12;

    private final ResultMaker results;
    private final VerdictMaker verdicts;

    ReportMaker(ResultMaker results, VerdictMaker verdicts) {
        this.results = results;
        this.verdicts = verdicts;
    }

    void addFinished(ReportRows rows, Scene scene, CampaignSheet campaign, PeriodSheet period) {
        for (DemoUnit unit : scene.bloc().units()) {
            rows.add(finished(scene, campaign, period, unit));
        }
    }

    private Filed finished(Scene scene, CampaignSheet campaign, PeriodSheet period, DemoUnit unit) {
        Dice dice = Dice.of("report", unit.code(), period.code());
        Today today = scene.today();
        boolean late = dice.chance(unit.profile().late());
        boolean again = !late && dice.chance(SENT_BACK_ONCE);
        LocalDate first = late
                ? period.deadline().plusDays(dice.between(1, 4))
                : period.deadline().minusDays(dice.between(again ? 3 : 0, 5));
        OffsetDateTime firstSubmitted = today.at(first, dice);
        OffsetDateTime submitted = again ? today.at(first.plusDays(3), dice) : firstSubmitted;
        OffsetDateTime verified = today.at(submitted.toLocalDate().plusDays(dice.between(2, 6)), dice);
        List<Filed.Entry> entries = entries(scene, campaign, period, unit, period.dataTo());
        String verifier = scene.bloc().termOn(verified.toLocalDate()).verifierOf(unit);
        return new Filed(
                unit,
                period,
                "VERIFIED",
                again ? 2 : 1,
                new Filed.Moments(
                        today.at(first.minusDays(dice.between(1, 4)), dice), firstSubmitted, submitted, verified),
                scene.staff().submitterOf(unit),
                verifier,
                null,
                submitted.toLocalDate().isAfter(period.deadline()) ? 1 : 0,
                entries,
                verdicts.decide(entries, entries.size(), verified.minusMinutes(20), verifier, dice));
    }

    /** The unit's figures for every indicator, counted on the cut-off day. */
    List<Filed.Entry> entries(
            Scene scene, CampaignSheet campaign, PeriodSheet period, DemoUnit unit, LocalDate cutOff) {
        List<Filed.Entry> entries = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            Result result = results.make(unit, indicator, period, scene.staff(), cutOff);
            entries.add(new Filed.Entry(indicator, result, null, scene.staff().officerOf(unit)));
        }
        return entries;
    }
}
