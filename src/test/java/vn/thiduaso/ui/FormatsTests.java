package vn.thiduaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormatsTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Formats formats =
            new Formats(Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), VIETNAM), messages());

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | 0
            1234.5   | 1.234,5
            1000000  | 1.000.000
            0.12345  | 0,1235
            -3.1     | −3,1
            30       | 30
            """)
    void numbersHaveAtMostFourDecimals(BigDecimal number, String text) {
        assertThat(formats.number(number)).isEqualTo(text);
    }

    @Test
    void pointsHaveTwoDecimals() {
        assertThat(formats.points(new BigDecimal("71.4"))).isEqualTo("71,40");
        assertThat(formats.points(new BigDecimal("9.675"))).isEqualTo("9,68");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            97.5    | 97,5 %
            96.774  | 96,8 %
            100     | 100,0 %
            99.96   | 99,9 %
            99.95   | 99,9 %
            100.04  | 100,0 %
            120.55  | 120,6 %
            """)
    void percentagesAreNeverRoundedUpToTheFullMark(BigDecimal percentage, String text) {
        assertThat(formats.percent(percentage)).isEqualTo(text.replace(' ', '\u00a0'));
    }

    @Test
    void differencesHaveTheirSign() {
        assertThat(formats.signed(new BigDecimal("3.1"))).isEqualTo("+3,1");
        assertThat(formats.signed(new BigDecimal("-1.25"))).isEqualTo("−1,25");
    }

    @Test
    void momentsAreShownInVietnam() {
        Instant lateInLondon = Instant.parse("2026-11-22T18:30:00Z");

        assertThat(formats.date(lateInLondon)).isEqualTo("23/11/2026");
        assertThat(formats.dateTime(OffsetDateTime.parse("2026-11-22T18:30:00Z")))
                .isEqualTo("23/11/2026 01:30");
        assertThat(formats.moment(lateInLondon)).isEqualTo("01:30");
        assertThat(formats.moment(lateInLondon.minusSeconds(86_400))).isEqualTo("22/11/2026 01:30");
    }

    @Test
    void deadlinesSayHowManyDaysAreLeft() {
        assertThat(formats.due(LocalDate.of(2026, 12, 20))).isEqualTo("20/12/2026 (còn 27 ngày)");
        assertThat(formats.due(LocalDate.of(2026, 11, 23))).isEqualTo("23/11/2026 (hôm nay)");
        assertThat(formats.due(LocalDate.of(2026, 11, 20))).isEqualTo("20/11/2026 (quá hạn 3 ngày)");
    }

    @Test
    void deadlinesSpeakEnglishWithVietnameseDates() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(formats.due(LocalDate.of(2026, 11, 24))).isEqualTo("24/11/2026 (1 day left)");
        assertThat(formats.due(LocalDate.of(2026, 12, 20))).isEqualTo("20/12/2026 (27 days left)");
    }

    @Test
    void deadlinesBecomeUrgentWithinAWeek() {
        assertThat(formats.urgency(LocalDate.of(2026, 11, 22))).isEqualTo("bad");
        assertThat(formats.urgency(LocalDate.of(2026, 11, 30))).isEqualTo("near");
        assertThat(formats.urgency(LocalDate.of(2026, 12, 1))).isEqualTo("info");
    }

    @Test
    void fileSizesUseTheLargestUnit() {
        assertThat(formats.fileSize(512)).isEqualTo("512\u00a0B");
        assertThat(formats.fileSize(1_572_864)).isEqualTo("1,5\u00a0MB");
    }

    @Test
    void whatIsNotThereIsADash() {
        assertThat(formats.number(null)).isEqualTo("–");
        assertThat(formats.percent(null)).isEqualTo("–");
        assertThat(formats.date(null)).isEqualTo("–");
        assertThat(formats.due(null)).isEqualTo("–");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
