package vn.thiduaso.demo.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.IndicatorSource;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Staff;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.scoring.Figures;

/**
 * Makes a unit's figures: growing from period to period, better or worse by the unit's character; those of the staff
 * register are counted in the register.
 */
@Component
@Profile("demo")
class ResultMaker {

    private static final double NOTED = 0.2;
    private static final double MANY = 100;

    private final Map<String, Item> items;
    private final Map<String, Map<String, String>> bases;
    private final Map<String, List<String>> notes;

    ResultMaker(DemoFiles files) {
        this.items = files.read("items.csv", Item.class).stream().collect(Collectors.toMap(Item::code, item -> item));
        this.bases = files.rows("bases.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
        this.notes = files.read("notes.csv", Note.class).stream()
                .collect(Collectors.groupingBy(Note::item, Collectors.mapping(Note::text, Collectors.toList())));
    }

    Result make(DemoUnit unit, IndicatorSheet indicator, PeriodSheet period, Staff staff, LocalDate cutOff) {
        Season season = Season.of(period);
        Dice dice = Dice.of("result", unit.code(), indicator.code(), period.code());
        if (indicator.source() == IndicatorSource.STAFF_REGISTER) {
            Figures figures = RegisterFigures.of(indicator.code(), staff.figures(unit, period.dataFrom(), cutOff));
            return new Result(figures, null, note(indicator, dice));
        }
        Item item = Objects.requireNonNull(items.get(indicator.code()), indicator.code());
        if (indicator.isMilestone()) {
            double reached = item.share(season) * (1 + 2 * unit.strength());
            return new Result(Figures.level(level(reached)), null, note(indicator, dice));
        }
        String base = Objects.requireNonNull(bases.get(unit.code())).get(indicator.code());
        if (base == null || base.equals("-")) {
            return new Result(Figures.notApplicable(), item.notApplicable(), null);
        }
        if (item.notArising() != null && season.halfYear() && base.equals("1")) {
            return new Result(Figures.notArising(), item.notArising(), null);
        }
        int whole = item.whole(Integer.parseInt(base), season, Dice.of("whole", unit.code(), item.code(), season));
        return new Result(item.ratio(unit, season, whole, dice), null, note(indicator, dice));
    }

    private static int level(double reached) {
        if (reached < 0.18) {
            return 0;
        }
        if (reached < 0.55) {
            return 1;
        }
        return reached < 0.98 ? 2 : 3;
    }

    private @Nullable String note(IndicatorSheet indicator, Dice dice) {
        List<String> texts = notes.get(indicator.code());
        return texts != null && dice.chance(NOTED) ? dice.pick(texts) : null;
    }

    private record Note(String item, String text) {}

    /** How an item goes in the bloc as a whole: its share grows from start to end. */
    private record Item(
            String code,
            double start,
            double end,
            @Nullable String split,
            double yearlyGrowth,
            double halfYearShare,
            @Nullable String notApplicable,
            @Nullable String notArising) {

        double share(Season season) {
            return start + (end - start) * season.progress();
        }

        int whole(int base, Season season, Dice dice) {
            double whole = base * (1 + yearlyGrowth * season.yearsPassed());
            if (season.halfYear()) {
                whole *= halfYearShare;
            }
            return Math.max(1, (int) Math.round(base < MANY ? whole : whole * (1 + dice.spread(0.04))));
        }

        Figures ratio(DemoUnit unit, Season season, int whole, Dice dice) {
            double share = share(season) * (1 + unit.strength()) * (1 + dice.spread(0.025));
            if (unit.profile().isWeakIn(code)) {
                share *= Math.min(1, 0.76 + 0.12 * season.progress());
            }
            if (unit.profile().isStrongIn(code)) {
                share *= 1.12;
            }
            int reached = (int) Math.round(Math.min(1, share) * whole);
            return Figures.ratio(parts(reached), BigDecimal.valueOf(whole));
        }

        /** The count in its parts, the last of which takes what rounding leaves. */
        private List<BigDecimal> parts(int reached) {
            List<Double> shares = Arrays.stream(String.valueOf(split).split("\\|"))
                    .map(Double::valueOf)
                    .toList();
            List<BigDecimal> parts = new ArrayList<>();
            int left = reached;
            for (int i = 0; i < shares.size(); i++) {
                int part = i == shares.size() - 1 ? left : Math.min(left, (int) Math.round(reached * shares.get(i)));
                parts.add(BigDecimal.valueOf(part));
                left -= part;
            }
            return parts;
        }
    }
}
