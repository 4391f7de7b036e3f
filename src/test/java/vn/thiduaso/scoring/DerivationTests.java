package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.scoring.SampleSchemes.atLeast;
import static vn.thiduaso.scoring.SampleSchemes.milestone;
import static vn.thiduaso.scoring.SampleSchemes.moreThan;
import static vn.thiduaso.scoring.SampleSchemes.ratio;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Step;

class DerivationTests {

    private static final Properties VIETNAMESE = bundle("scoring.properties");
    private static final Properties ENGLISH = bundle("scoring_en.properties");

    private final ItemRule tenPoints = atLeast("1", "I", "10", "100");

    @Test
    void explainsARatioWithItsOwnNumbers() {
        assertThat(why(tenPoints, ratio("24", "6", "31")))
                .isEqualTo("24 + 6 trên 31 ≈ 96,8\u00a0%; mục tiêu 100\u00a0%; 10 × 0,9677 ≈ 9,68 điểm");
        assertThat(why(tenPoints, ratio("1200", "1250")))
                .isEqualTo("1.200 trên 1.250 = 96\u00a0%; mục tiêu 100\u00a0%; 10 × 0,96 = 9,6 điểm");
        assertThat(why(atLeast("5", "I", "6", "80"), ratio("13", "20")))
                .isEqualTo("13 trên 20 = 65\u00a0%; mục tiêu 80\u00a0%; 6 × 0,8125 ≈ 4,88 điểm");
        assertThat(why(tenPoints, ratio("0", "7")))
                .isEqualTo("0 trên 7 = 0\u00a0%; mục tiêu 100\u00a0%; 10 × 0 = 0 điểm");
    }

    @Test
    void explainsAFullRatio() {
        assertThat(why(tenPoints, ratio("24", "7", "31")))
                .isEqualTo("24 + 7 trên 31 = 100\u00a0%; mục tiêu 100\u00a0%; đạt mục tiêu, được trọn 10 điểm");
        assertThat(why(moreThan("8", "30"), ratio("1", "3")))
                .isEqualTo("1 trên 3 ≈ 33,3\u00a0%; mục tiêu > 30\u00a0%; đạt mục tiêu, được trọn 8 điểm");
        assertThat(why(moreThan("8", "30"), ratio("3", "10")))
                .isEqualTo(
                        "3 trên 10 = 30\u00a0%; mục tiêu > 30\u00a0%; vừa bằng mức nhưng chưa vượt nên chưa đạt mục tiêu,"
                                + " vẫn được trọn 8 điểm");
    }

    @Test
    void explainsAMilestone() {
        assertThat(why(milestone("6"), Figures.level(1)))
                .isEqualTo("Mức “Đang xây dựng”; mục tiêu “Đã đưa vào sử dụng”; 6 × 0,5 = 3 điểm");
    }

    @Test
    void explainsEveryOtherRule() {
        LadderRule ladder = new LadderRule(
                Basis.PERCENT,
                Comparison.AT_LEAST,
                List.of(
                        new Step(new BigDecimal("80"), new BigDecimal("0.6")),
                        new Step(new BigDecimal("95"), BigDecimal.ONE)));
        assertThat(why(ladder, ratio("41", "50")))
                .isEqualTo("41 trên 50 = 82\u00a0%; thuộc bậc ≥ 80\u00a0%: 7 × 60\u00a0% = 4,2 điểm");
        assertThat(why(ladder, ratio("1", "3")))
                .isEqualTo("1 trên 3 ≈ 33,3\u00a0%; dưới bậc thấp nhất (≥ 80\u00a0%) nên chưa có điểm");
        LadderRule byNumber = new LadderRule(Basis.NUMBER, Comparison.MORE_THAN, ladder.steps());
        assertThat(why(byNumber, ratio("50", "40", "1")))
                .isEqualTo("50 + 40 (tổng 90); thuộc bậc > 80: 7 × 60\u00a0% = 4,2 điểm");
        assertThat(why(byNumber, ratio("3", "1"))).isEqualTo("3 (tổng 3); dưới bậc thấp nhất (> 80) nên chưa có điểm");
        assertThat(why(new ChoiceRule(SampleSchemes.LEVELS), Figures.level(1)))
                .isEqualTo("Chọn “Đang xây dựng”: 7 × 50\u00a0% = 3,5 điểm");
        assertThat(why(new CountRule(new BigDecimal("1.5")), ratio("2", "1", "1")))
                .isEqualTo("2 + 1 × 1,5 = 4,5 điểm, tối đa 7");
        assertThat(why(new CountRule(new BigDecimal("3")), ratio("3", "1")))
                .isEqualTo("3 × 3 = 9, chỉ được tối đa 7 điểm");
        assertThat(why(new BonusRule(BigDecimal.ONE), ratio("2", "1"))).isEqualTo("Thưởng 2 × 1 = 2 điểm, tối đa 7");
        assertThat(why(new DeductionRule(BigDecimal.ONE), ratio("9", "1")))
                .isEqualTo("Trừ 9 × 1 = 9, nhiều nhất chỉ 7 điểm");
        CompositeRule parts = new CompositeRule(List.of(
                new Part("p1", "Toàn trình", new BigDecimal("2"), tenPoints.rule()),
                new Part("p2", "Một phần", BigDecimal.ONE, tenPoints.rule())));
        assertThat(why(parts, ratio("1", "3", "3"))).startsWith("Gồm nhiều phần: 7 × 0,5556 ≈ 3,89 điểm");
        assertThat(why(parts, ratio("0", "0", "0")))
                .isEqualTo("Không phần nào được tính; 7 điểm của chỉ tiêu không đưa vào tổng");
    }

    @Test
    void describesEveryRule() {
        assertThat(tell(VIETNAMESE, tenPoints.rule().describe())).startsWith("Tỷ lệ so với mục tiêu ≥ 100\u00a0%:");
        assertThat(tell(VIETNAMESE, new CountRule(new BigDecimal("0.5")).describe()))
                .isEqualTo("Mỗi lượt được 0,5 điểm, đến hết điểm chuẩn");
        assertThat(tell(VIETNAMESE, new BonusRule(BigDecimal.ONE).describe())).startsWith("Điểm thưởng: mỗi lượt 1");
        assertThat(tell(VIETNAMESE, new DeductionRule(BigDecimal.ONE).describe()))
                .startsWith("Điểm trừ: mỗi lượt 1");
        assertThat(sentences(milestone("6").rule().describe()))
                .containsExactly(
                        "Mốc, mục tiêu “Đã đưa vào sử dụng”:",
                        "Chưa triển khai: 0\u00a0% số điểm",
                        "Đang xây dựng: 50\u00a0% số điểm",
                        "Đã đưa vào sử dụng: 90\u00a0% số điểm",
                        "Đã dùng trên nhiều phương tiện: 100\u00a0% số điểm");
        assertThat(sentences(new ChoiceRule(SampleSchemes.LEVELS).describe()))
                .startsWith("Chọn một mức:")
                .hasSize(5);
        LadderRule ladder = new LadderRule(
                Basis.NUMBER, Comparison.AT_LEAST, List.of(new Step(BigDecimal.ONE, new BigDecimal("0.5"))));
        assertThat(sentences(ladder.describe())).containsExactly("Thang bậc theo số lượng:", "≥ 1: 50\u00a0% số điểm");
        LadderRule percent = new LadderRule(Basis.PERCENT, Comparison.MORE_THAN, ladder.steps());
        assertThat(sentences(percent.describe()))
                .containsExactly("Thang bậc theo tỷ lệ:", "> 1\u00a0%: 50\u00a0% số điểm");
        CompositeRule parts = new CompositeRule(List.of(
                new Part("p1", "Toàn trình", new BigDecimal("2"), tenPoints.rule()),
                new Part("p2", "Một phần", BigDecimal.ONE, new CountRule(BigDecimal.ONE))));
        assertThat(sentences(parts.describe()))
                .startsWith("Gồm nhiều phần theo trọng số:", "Toàn trình (trọng số 2):")
                .hasSize(5);
    }

    @Test
    void explainsTheTotalStepByStep() {
        Scheme scheme = new Scheme(
                new BigDecimal("100"),
                BigDecimal.TEN,
                BigDecimal.ONE,
                new BigDecimal("5"),
                List.of(),
                List.of(),
                List.of(
                        atLeast("a", "I", "10", "100"),
                        atLeast("b", "II", "30", "100"),
                        atLeast("c", "I", "20", "100")),
                List.of(new Group("I", "Một", new BigDecimal("8")), new Group("II", "Hai")),
                Rounding.STANDARD);
        Map<String, Figures> figures = Map.of("a", ratio("9", "10"), "b", ratio("15", "30"), "c", Figures.notArising());
        ReportScore score =
                Scorer.score(scheme, new ReportInput(figures, List.of(), BigDecimal.ONE, new BigDecimal("2.5"), 3));
        // 8 of 8 and 15 of 30: 23 of 38 = 60.526
        assertThat(Totals.explain(scheme, score).stream().map(step -> tell(VIETNAMESE, step)))
                .containsExactly(
                        "Nhóm I được 9 điểm, chỉ tính tối đa 8",
                        "Nhóm II được 15 trên 30 điểm",
                        "Cộng điểm các chỉ tiêu được tính: 23 trên 38; quy về thang 100 là 60,53 điểm",
                        "Điểm thưởng 1 (tối đa 10)",
                        "Trừ 3 điểm do nộp muộn (nhiều nhất 5)",
                        "Trừ 2,5 điểm theo các khoản trừ khác",
                        "60,53 + 1 − 5,5 = 56,03 điểm",
                        "Điểm làm tròn đến 2 chữ số thập phân, từ 5 trở lên làm tròn lên");
        ReportScore nothing = Scorer.score(
                scheme,
                ReportInput.of(
                        Map.of("a", Figures.notArising(), "b", Figures.notArising(), "c", Figures.notArising())));
        assertThat(Totals.explain(scheme, nothing).stream().map(step -> tell(VIETNAMESE, step)))
                .startsWith("Không có chỉ tiêu nào được tính nên chưa có điểm", "0 + 0 − 0 = 0 điểm")
                .hasSize(3);
    }

    @Test
    void explainsAPlainSum() {
        Scheme plain = SampleSchemes.scheme();
        ReportScore whole = SampleSchemes.score(
                plain, Map.of("a", ratio("9", "10"), "b", ratio("15", "30"), "c", ratio("60", "60")));
        assertThat(Totals.explain(plain, whole).stream().map(step -> tell(VIETNAMESE, step)))
                .contains("Cộng điểm các chỉ tiêu: 84 trên 100", "84 + 0 − 0 = 84 điểm")
                .hasSize(5);
    }

    @Test
    void namesEveryWayOfRounding() {
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                assertThat(VIETNAMESE).containsKey("scoring.why.rounded." + mode);
            }
        }
    }

    private static String why(Rule rule, Figures figures) {
        return why(ItemRule.of("x", "I", new BigDecimal("7"), rule), figures);
    }

    private static List<String> sentences(Derivation derivation) {
        return derivation.sentences().stream()
                .map(each -> tell(VIETNAMESE, each))
                .toList();
    }

    @Test
    void explainsWhatIsNotCounted() {
        assertThat(why(tenPoints, Figures.notArising()))
                .isEqualTo("Không phát sinh trong kỳ; 10 điểm của chỉ tiêu không đưa vào tổng");
        assertThat(why(tenPoints, Figures.notApplicable()))
                .isEqualTo("Không áp dụng với đơn vị; 10 điểm của chỉ tiêu không đưa vào tổng");
        assertThat(why(tenPoints, ratio("0", "0")))
                .isEqualTo("Mẫu số bằng 0, không có gì để tính; 10 điểm của chỉ tiêu không đưa vào tổng");
        assertThat(why(tenPoints, Figures.missing())).isEqualTo("Chưa nhập số liệu; 0 trên 10 điểm");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
        assertThat(say(ENGLISH, tenPoints, ratio("24", "6", "31")))
                .isEqualTo("24 + 6 of 31 ≈ 96,8\u00a0%; target 100\u00a0%; 10 × 0,9677 ≈ 9,68 points");
        assertThat(say(ENGLISH, tenPoints, Figures.notArising()))
                .isEqualTo("Did not arise in the period; the item’s 10 points are left out of the total");
    }

    @Test
    void namesEveryOutcomeAndState() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(VIETNAMESE).containsKey("scoring.outcome." + outcome);
        }
        for (FigureState state : FigureState.values()) {
            assertThat(VIETNAMESE).containsKey("scoring.state." + state);
        }
    }

    private static String why(ItemRule rule, Figures figures) {
        return say(VIETNAMESE, rule, figures);
    }

    private static String say(Properties bundle, ItemRule rule, Figures figures) {
        return tell(bundle, ItemScorer.score(rule, figures).derivation());
    }

    private static String tell(Properties bundle, Derivation why) {
        return new MessageFormat(bundle.getProperty(why.messageKey()), Locale.ROOT)
                .format(why.arguments().toArray());
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                DerivationTests.class.getResourceAsStream("/messages/" + name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
