package vn.thiduaso.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Numbers and dates the Vietnamese way, in both languages; what is not there is a dash. */
@Component("formats")
public class Formats {

    private static final String NOTHING = "–";
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ALMOST_HUNDRED = new BigDecimal("99.9");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final String[] FILE_UNITS = {"B", "KB", "MB", "GB"};
    private static final int KILO = 1024;
    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private final Clock clock;
    private final MessageSource messages;

    Formats(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** A number with at most four decimals: {@code 1.234,5}. */
    public String number(@Nullable Number number) {
        return format(number, "#,##0.####");
    }

    /** Points, always with two decimals: {@code 71,40}. */
    public String points(@Nullable Number points) {
        return format(points, "#,##0.00");
    }

    /**
     * A percentage with one decimal: {@code 97,5 %}. What has not reached 100 is never rounded up to it.
     *
     * @param percentage in percent, 97.5 rather than 0.975
     */
    public String percent(@Nullable Number percentage) {
        if (percentage == null) {
            return NOTHING;
        }
        BigDecimal value = decimal(percentage);
        if (value.compareTo(ALMOST_HUNDRED) > 0 && value.compareTo(HUNDRED) < 0) {
            value = ALMOST_HUNDRED;
        }
        return format(value, "#,##0.0") + NO_BREAK_SPACE + "%";
    }

    /** A number with its sign: {@code +3,1}, {@code −1,25}. */
    public String signed(@Nullable Number number) {
        return format(number, "+#,##0.##;−#,##0.##");
    }

    /** A date: {@code 20/12/2026}. */
    public String date(@Nullable TemporalAccessor date) {
        return date == null ? NOTHING : DATE.format(local(date));
    }

    /** A date with its time in Vietnam: {@code 20/12/2026 14:05}. */
    public String dateTime(@Nullable TemporalAccessor moment) {
        return moment == null ? NOTHING : DATE_TIME.format(local(moment));
    }

    /** The time today, the date with the time otherwise. */
    public String moment(@Nullable TemporalAccessor moment) {
        if (moment == null) {
            return NOTHING;
        }
        TemporalAccessor local = local(moment);
        return LocalDate.from(local).equals(today()) ? TIME.format(local) : DATE_TIME.format(local);
    }

    /** A deadline with the days that are left: {@code 20/12/2026 (còn 27 ngày)}. */
    public String due(@Nullable TemporalAccessor deadline) {
        if (deadline == null) {
            return NOTHING;
        }
        long days = daysLeft(deadline);
        String key = days < 0 ? "ui.due.over" : days == 0 ? "ui.due.today" : "ui.due.left";
        Object[] arguments = {date(deadline), Math.abs(days)};
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Days from today until the day; negative once it is over. */
    public long daysLeft(TemporalAccessor deadline) {
        return ChronoUnit.DAYS.between(today(), LocalDate.from(local(deadline)));
    }

    /** The badge kind of a deadline: {@code bad} when over, {@code near} within a week, {@code info} otherwise. */
    public String urgency(@Nullable TemporalAccessor deadline) {
        if (deadline == null) {
            return "none";
        }
        long days = daysLeft(deadline);
        return days < 0 ? "bad" : days <= 7 ? "near" : "info";
    }

    /** Size of a file: {@code 1,5 MB}. */
    public String fileSize(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KILO && unit < FILE_UNITS.length - 1) {
            size /= KILO;
            unit++;
        }
        return format(size, "#,##0.#") + NO_BREAK_SPACE + FILE_UNITS[unit];
    }

    /** The day in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private TemporalAccessor local(TemporalAccessor temporal) {
        if (temporal instanceof Instant instant) {
            return instant.atZone(clock.getZone());
        }
        if (temporal instanceof java.time.OffsetDateTime moment) {
            return moment.atZoneSameInstant(clock.getZone());
        }
        if (temporal instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(clock.getZone());
        }
        return temporal;
    }

    private static String format(@Nullable Number number, String pattern) {
        if (number == null) {
            return NOTHING;
        }
        DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(decimal(number));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('−');
        return symbols;
    }
}
