package vn.thiduaso.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.FigureState;

/** What a unit reports for one indicator; changed only through its report. */
@Entity
@Table(name = "report_entry")
public class ReportEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_entry_seq")
    @SequenceGenerator(name = "report_entry_seq", sequenceName = "report_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    @SuppressWarnings("UnusedVariable") // the foreign key: Report.entries is mapped by it
    private Report report;

    @Column(updatable = false)
    private long indicatorId;

    @Enumerated(EnumType.STRING)
    private FigureState state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(precision = 14, scale = 2)
    private @Nullable BigDecimal[] numerators;

    @Column(precision = 14, scale = 2)
    private @Nullable BigDecimal denominator;

    private @Nullable Integer levelNo;
    private @Nullable String reason;
    private @Nullable String note;
    private @Nullable String returnReason;
    private @Nullable String copiedFrom;
    private @Nullable String flaggedBy;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReportEntry() {}

    ReportEntry(Report report, long indicatorId) {
        this.report = report;
        this.indicatorId = indicatorId;
        this.state = FigureState.MISSING;
        this.numerators = new BigDecimal[0];
    }

    /** The entry's id; there is one once the report is stored. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public long indicatorId() {
        return indicatorId;
    }

    public boolean isReturned() {
        return returnReason != null;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    boolean isEntered() {
        return state != FigureState.MISSING;
    }

    EntryValue value() {
        return new EntryValue(state, Arrays.asList(numerators), denominator, levelNo, reason, note);
    }

    StoredEntry stored() {
        return new StoredEntry(
                id == null ? 0 : id, indicatorId, value(), returnReason, copiedFrom, flaggedBy, changedAt, changedBy);
    }

    /** Whether it holds no figure at all yet. */
    boolean isBlank() {
        return state == FigureState.MISSING
                && denominator == null
                && Arrays.stream(numerators).allMatch(Objects::isNull);
    }

    boolean isCopied() {
        return copiedFrom != null;
    }

    /** Takes the denominator of an earlier period over, to be confirmed. */
    void copyDenominator(BigDecimal other, String periodCode, String by, Instant at) {
        change(new EntryValue(state, Arrays.asList(numerators), other, null, null, note), by, at);
        copiedFrom = periodCode;
    }

    void confirm() {
        copiedFrom = null;
    }

    void flag(@Nullable String by) {
        flaggedBy = by;
    }

    /** Changes the value; another denominator than the copied one needs no confirmation. */
    void change(EntryValue value, String by, Instant at) {
        BigDecimal copied = denominator;
        BigDecimal wanted = value.denominator();
        if (copied == null || wanted == null || copied.compareTo(wanted) != 0) {
            copiedFrom = null;
        }
        state = value.state();
        numerators = value.numerators().toArray(BigDecimal[]::new);
        denominator = value.denominator();
        levelNo = value.levelNo();
        reason = value.reason();
        note = value.note();
        changedAt = at;
        changedBy = by;
    }

    void sendBack(String why) {
        returnReason = why;
    }

    void close() {
        returnReason = null;
    }
}
