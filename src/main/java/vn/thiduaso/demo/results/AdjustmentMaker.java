package vn.thiduaso.demo.results;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;

/** Gives a few units bonus points or takes some off, each time with a reason. */
@Component
@Profile("demo")
class AdjustmentMaker {

    private static final int BONUSES = 3;
    private static final double DEDUCTED = 0.5;
    private static final int DAYS_AFTER_DEADLINE = 7;

    private final Map<String, List<Reason>> reasons;

    AdjustmentMaker(DemoFiles files) {
        this.reasons =
                files.read("adjustments.csv", Reason.class).stream().collect(Collectors.groupingBy(Reason::kind));
    }

    void make(Rows rows, Scene scene, List<PeriodSheet> periods) {
        List<Object[]> written = new ArrayList<>();
        for (PeriodSheet period : periods) {
            Dice dice = Dice.of("adjustment", period.code());
            List<DemoUnit> others = new ArrayList<>(scene.bloc().units());
            for (int i = 0; i < BONUSES; i++) {
                DemoUnit unit = dice.pick(others.subList(0, others.size() / 2));
                others.remove(unit);
                written.add(row(rows, scene, period, unit, dice.pick(of("BONUS")), dice));
            }
            if (dice.chance(DEDUCTED)) {
                written.add(row(rows, scene, period, dice.pick(others), dice.pick(of("DEDUCTION")), dice));
            }
        }
        rows.insert(
                "adjustment",
                Rows.columns("id, period_id, unit_id, kind, points, reason, given_at, given_by"),
                written);
    }

    private List<Reason> of(String kind) {
        return Objects.requireNonNull(reasons.get(kind), kind);
    }

    private static Object[] row(Rows rows, Scene scene, PeriodSheet period, DemoUnit unit, Reason reason, Dice dice) {
        OffsetDateTime at = scene.today().at(period.deadline().plusDays(DAYS_AFTER_DEADLINE), dice);
        String by = scene.bloc().termOn(at.toLocalDate()).verifierOf(unit);
        return new Object[] {
            rows.nextId("adjustment"), period.id(), unit.id(), reason.kind(), reason.points(), reason.reason(), at, by
        };
    }

    private record Reason(String kind, BigDecimal points, String reason) {}
}
