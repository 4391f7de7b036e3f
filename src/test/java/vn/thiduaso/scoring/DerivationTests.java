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
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

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
        Derivation why = ItemScorer.score(rule, figures).derivation();
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
