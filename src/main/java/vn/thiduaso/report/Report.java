package vn.thiduaso.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.RuleViolation;

/** The report of one unit for one period. It guards its own states; times and days come from the caller's clock. */
@Entity
@Table(name = "report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
    @SequenceGenerator(name = "report_seq", sequenceName = "report_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long periodId;

    @Column(updatable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    private ReportState status;

    private int submissionNo;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable LocalDate returnDueOn;
    private int lateCount;
    private @Nullable Instant verifiedAt;
    private @Nullable String verifiedBy;
    private Instant changedAt;
    private String changedBy;

    @Version
    private int version;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @MapKey(name = "indicatorId")
    private Map<Long, ReportEntry> entries = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    /** Starts a draft with an empty entry for every indicator. */
    public Report(long periodId, long unitId, Collection<Long> indicatorIds, String by, Instant at) {
        this.periodId = periodId;
        this.unitId = unitId;
        this.status = ReportState.DRAFT;
        this.changedAt = at;
        this.changedBy = by;
        cover(indicatorIds);
    }

    /** The report's id; there is one once it is stored. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public long periodId() {
        return periodId;
    }

    public long unitId() {
        return unitId;
    }

    public ReportState state() {
        return status;
    }

    public int submissionNo() {
        return submissionNo;
    }

    public int lateCount() {
        return lateCount;
    }

    public @Nullable LocalDate returnDueOn() {
        return returnDueOn;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** The entry of the indicator. */
    public ReportEntry entry(long indicatorId) {
        return Objects.requireNonNull(entries.get(indicatorId), "no entry for the indicator");
    }

    /** The figures of all entries, by indicator. */
    public Map<Long, Figures> figures() {
        Map<Long, Figures> figures = new HashMap<>();
        entries.forEach(
                (indicatorId, entry) -> figures.put(indicatorId, entry.value().figures()));
        return figures;
    }

    /** The indicators whose denominator was copied from an earlier period and is not confirmed. */
    public Set<Long> copied() {
        return entries.values().stream()
                .filter(ReportEntry::isCopied)
                .map(ReportEntry::indicatorId)
                .collect(Collectors.toSet());
    }

    /** Whether the unit may change this entry now. */
    public boolean isOpen(long indicatorId) {
        return status == ReportState.DRAFT
                || (status == ReportState.RETURNED && entry(indicatorId).isReturned());
    }

    /** Adds entries for indicators that came after the report was started; says whether there were any. */
    final boolean cover(Collection<Long> indicatorIds) {
        int before = entries.size();
        indicatorIds.forEach(indicatorId -> entries.computeIfAbsent(indicatorId, key -> new ReportEntry(this, key)));
        return entries.size() > before;
    }

    void change(long indicatorId, EntryValue value, String by, Instant at) {
        requireOpen(indicatorId);
        entry(indicatorId).change(value, by, at);
        touch(by, at);
    }

    /** Takes the denominator of an earlier period over into an entry, to be confirmed. */
    void copyDenominator(long indicatorId, BigDecimal denominator, String periodCode, String by, Instant at) {
        requireOpen(indicatorId);
        entry(indicatorId).copyDenominator(denominator, periodCode, by, at);
        touch(by, at);
    }

    /** Somebody has checked what was copied. */
    void confirm(long indicatorId, String by, Instant at) {
        requireOpen(indicatorId);
        entry(indicatorId).confirm();
        touch(by, at);
    }

    /** Marks an entry to be looked at again, or takes the mark away with null. */
    void flag(long indicatorId, @Nullable String by) {
        requireOpen(indicatorId);
        entry(indicatorId).flag(by);
    }

    /** Records that something that belongs to an entry was added or removed. */
    void touch(long indicatorId, String by, Instant at) {
        requireOpen(indicatorId);
        touch(by, at);
    }

    /** Records that text of the unit which is no entry, and earns no points, was changed. */
    void touchText(String by, Instant at) {
        requireWithUnit();
        touch(by, at);
    }

    /** Refuses, with the reason, when the unit may not change the entry now. */
    void requireOpen(long indicatorId) {
        requireWithUnit();
        RuleViolation.unless(isOpen(indicatorId), "report.error.entryClosed");
    }

    /** Submits; late when the first submission misses the deadline or a resubmission the day it was due. */
    void submit(String by, Instant at, boolean late) {
        requireWithUnit();
        RuleViolation.unless(entries.values().stream().allMatch(ReportEntry::isEntered), "report.error.incomplete");
        RuleViolation.unless(entries.values().stream().noneMatch(ReportEntry::isCopied), "report.error.copied");
        if (late) {
            lateCount++;
        }
        status = ReportState.SUBMITTED;
        submissionNo++;
        submittedAt = at;
        submittedBy = by;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = at;
        }
        returnDueOn = null;
        entries.values().forEach(ReportEntry::close);
        touch(by, at);
    }

    /** Opens the entries again for the unit, each with its reason, until the day. */
    void sendBack(Map<Long, String> reasons, LocalDate due, LocalDate day) {
        requireSubmitted();
        RuleViolation.unless(!reasons.isEmpty(), "report.error.nothingToSendBack");
        RuleViolation.unless(!due.isBefore(day), "report.error.dueInThePast");
        RuleViolation.unless(
                reasons.values().stream().noneMatch(String::isBlank), "report.error.sendBackReasonMissing");
        reasons.forEach((indicatorId, reason) -> entry(indicatorId).sendBack(reason.strip()));
        status = ReportState.RETURNED;
        returnDueOn = due;
    }

    void verify(String by, Instant at) {
        requireSubmitted();
        status = ReportState.VERIFIED;
        verifiedAt = at;
        verifiedBy = by;
    }

    /** Takes the verification back: the report waits again as it was submitted. */
    void unverify() {
        RuleViolation.unless(status == ReportState.VERIFIED, "report.error.notVerified");
        status = ReportState.SUBMITTED;
        verifiedAt = null;
        verifiedBy = null;
    }

    private void requireWithUnit() {
        RuleViolation.unless(status != ReportState.SUBMITTED, "report.error.alreadySubmitted");
        RuleViolation.unless(status != ReportState.VERIFIED, "report.error.alreadyVerified");
    }

    private void requireSubmitted() {
        RuleViolation.unless(status == ReportState.SUBMITTED, "report.error.notSubmitted");
    }

    private void touch(String by, Instant at) {
        changedAt = at;
        changedBy = by;
    }
}
