package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small schemes and figures for the tests of this package. */
final class SampleSchemes {

    /** The levels of the plan's milestone: the target is the third. */
    static final List<Level> LEVELS = List.of(
            new Level("Chưa triển khai", points("0")),
            new Level("Đang xây dựng", points("0.5")),
            new Level("Đã đưa vào sử dụng", points("0.9")),
            new Level("Đã dùng trên nhiều phương tiện", points("1")));

    static final List<Band> BANDS = List.of(
            new Band("Xuất sắc", points("90"), points("0.25")),
            new Band("Tốt", points("80"), null),
            new Band("Khá", points("65"), null),
            new Band("Trung bình", points("50"), null),
            new Band("Yếu", points("0"), null));

    private SampleSchemes() {}

    /** Group I: a (10 points) and b (30), group II: c (60), all ratios with the target 100 %; group III is empty. */
    static Scheme scheme() {
        return scheme(
                "100",
                List.of(
                        atLeast("a", "I", "10", "100"),
                        atLeast("b", "I", "30", "100"),
                        atLeast("c", "II", "60", "100")));
    }

    static Scheme scheme(String total, List<ItemRule> items) {
        return new Scheme(
                points(total),
                points("10"),
                points("1"),
                points("5"),
                BANDS,
                List.of("TOTAL", "BONUS", "group:I"),
                items,
                List.of(new Group("I", "Nhóm một"), new Group("II", "Nhóm hai"), new Group("III", "Nhóm ba")),
                Rounding.STANDARD);
    }

    static ItemRule atLeast(String code, String group, String max, String target) {
        return ItemRule.ratio(code, group, points(max), Comparison.AT_LEAST, points(target));
    }

    static ItemRule moreThan(String max, String target) {
        return ItemRule.ratio("8", "I", points(max), Comparison.MORE_THAN, points(target));
    }

    static ItemRule milestone(String max) {
        return ItemRule.milestone("4", "I", points(max), LEVELS, "Đã đưa vào sử dụng");
    }

    /** The last number is the whole, those before it are the parts. */
    static Figures ratio(String... numbers) {
        List<BigDecimal> all =
                new ArrayList<>(Arrays.stream(numbers).map(BigDecimal::new).toList());
        BigDecimal whole = all.remove(all.size() - 1);
        return Figures.ratio(all, whole);
    }

    static ReportScore score(Scheme scheme, Map<String, Figures> figures) {
        return Scorer.score(scheme, figures, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /** A contestant of {@link #scheme()} with this final score and nothing to break a tie. */
    static Contestant contestant(long id, String finalScore) {
        return contestant(id, finalScore, "0", "0");
    }

    /** A contestant with this final score, bonus and points out of 40 in group I. */
    static Contestant contestant(long id, String finalScore, String bonus, String groupOne) {
        return contestant(id, finalScore, bonus, groupOne, "40");
    }

    static Contestant contestant(long id, String finalScore, String bonus, String groupOne, String groupOneMax) {
        ReportScore score = new ReportScore(
                List.of(),
                Map.of("I", points(groupOne)),
                Map.of("I", points(groupOneMax)),
                points("0"),
                points("100"),
                points(finalScore),
                points(bonus),
                points("0"),
                points("0"),
                points(finalScore));
        return new Contestant(id, "Đơn vị " + id, score);
    }

    /** Contestants 1, 2, 3 … with these final scores. */
    static List<Contestant> contestants(String... finalScores) {
        return Stream.iterate(0, i -> i < finalScores.length, i -> i + 1)
                .map(i -> contestant(i + 1L, finalScores[i]))
                .toList();
    }

    static BigDecimal points(String number) {
        return new BigDecimal(number);
    }
}
