package vn.thiduaso.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** What the people of a unit do with one person of its register. */
@Service
@Transactional
public class StaffService {

    private final StaffRepository people;
    private final StaffRegister register;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffService(
            StaffRepository people,
            StaffRegister register,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.register = register;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person is about to be taken out as added by mistake. Whoever has counted the person already refuses by throwing
     * a {@link RuleViolation}.
     *
     * @param addedAt empty when the person was in the register before additions were noted
     */
    public record Removal(long unitId, long staffMemberId, Optional<Instant> addedAt) {}

    /**
     * Takes a person into the register and gives the id.
     *
     * @param sure whether the person knows that somebody of the same name and birth year is there already
     */
    public long add(Actor actor, long unitId, StaffData data, boolean sure) {
        StaffPolicy.requireRegister(actor, unitId);
        register.raise(unitId);
        RuleViolation.unless(sure || !isKnown(unitId, data), "staff.error.sameName", data.fullName());
        StaffMember member = people.save(new StaffMember(unitId, data, today(), clock.instant()));
        people.flush();
        record(actor, "staff.added", member, StaffTrail.between(null, member.data()));
        return member.id();
    }

    /** Changes what is written about a person; the version is the one that was shown. */
    public void edit(Actor actor, long unitId, long personId, StaffData data, int seenVersion) {
        StaffMember member = locked(actor, unitId, personId);
        if (member.version() != seenVersion) {
            throw new StaleVersion("staff member " + personId);
        }
        StaffData before = member.data();
        member.change(data, today());
        people.flush();
        if (!before.equals(member.data())) {
            boolean left = before.leftOn() == null && member.data().leftOn() != null;
            record(actor, left ? "staff.left" : "staff.changed", member, StaffTrail.between(before, member.data()));
        }
    }

    public void addTraining(Actor actor, long unitId, long personId, TrainingData training) {
        StaffMember member = locked(actor, unitId, personId);
        member.train(training, today());
        people.flush();
        Map<String, Change> changes = new TreeMap<>();
        StaffTrail.addTrainings(changes, Arrays.asList((TrainingData) null), List.of(training));
        record(actor, "staff.trained", member, changes);
    }

    public void removeTraining(Actor actor, long unitId, long personId, long trainingId) {
        StaffMember member = locked(actor, unitId, personId);
        TrainingData gone = member.forgetTraining(trainingId);
        people.flush();
        record(actor, "staff.trainingRemoved", member, Map.of("training", Change.of(StaffTrail.text(gone), null)));
    }

    /** Takes out somebody added by mistake; whoever was counted in a report or nominated stays. */
    public void remove(Actor actor, long unitId, long personId) {
        StaffMember member = locked(actor, unitId, personId);
        events.publishEvent(new Removal(unitId, personId, member.addedAt()));
        Map<String, Change> changes = new TreeMap<>();
        StaffTrail.between(null, member.data())
                .forEach((field, change) -> changes.put(field, new Change(change.after(), null)));
        record(actor, "staff.removed", member, changes);
        people.delete(member);
        try {
            people.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("staff.error.mentioned");
        }
    }

    private StaffMember locked(Actor actor, long unitId, long personId) {
        StaffPolicy.requireRegister(actor, unitId);
        register.raise(unitId);
        return people.find(unitId, personId).orElseThrow(() -> new NotFound("staff member", personId));
    }

    private boolean isKnown(long unitId, StaffData data) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM staff_member WHERE unit_id = :unit AND birth_year = :year
                                       AND plain_text(full_name) = plain_text(:name))
                        """)
                .param("unit", unitId)
                .param("year", data.birthYear())
                .param("name", data.fullName())
                .query(Boolean.class)
                .single();
    }

    private void record(Actor actor, String action, StaffMember member, Map<String, Change> changes) {
        audit.record(actor, action, StaffTrail.subject(member.id(), member.data()), changes);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
