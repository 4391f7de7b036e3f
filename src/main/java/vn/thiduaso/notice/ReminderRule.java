package vn.thiduaso.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A campaign's rule that somebody has set. */
@Entity
public class ReminderRule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_rule_seq")
    @SequenceGenerator(name = "reminder_rule_seq", sequenceName = "reminder_rule_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private @Nullable Long id;

    @Column(updatable = false)
    private long campaignId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReminderKind kind;

    private boolean enabled;
    private @Nullable Integer days;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReminderRule() {}

    ReminderRule(long campaignId, RuleSetting wanted) {
        this.campaignId = campaignId;
        this.kind = wanted.kind();
        this.enabled = wanted.enabled();
        this.days = wanted.days();
    }

    long campaignId() {
        return campaignId;
    }

    ReminderKind kind() {
        return kind;
    }

    RuleSetting setting() {
        return new RuleSetting(kind, enabled, days, version);
    }

    void change(RuleSetting wanted) {
        enabled = wanted.enabled();
        days = wanted.days();
    }
}
