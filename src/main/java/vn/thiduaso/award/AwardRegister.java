package vn.thiduaso.award;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;

/** The register of awards for modules that have asked who reads and writes: one statement a call. */
@Component
public class AwardRegister {

    private static final String INSERT = """
            INSERT INTO award (id, campaign_id, award_form_id, nomination_id, unit_id, staff_member_id, person_name,
                               birth_year, post, department, form_name, authority, achievement, decision_no,
                               decision_date, prize, source, recorded_at, recorded_by)
            VALUES (nextval('award_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    AwardRegister(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Awards of the unit as a collective, or of one of its staff; latest first. */
    public List<AwardView> awardsOf(long unitId, @Nullable Long staffMemberId) {
        return jdbc.sql("""
                        SELECT id, unit_id, staff_member_id, form_name, achievement, decision_no, decision_date
                        FROM award
                        WHERE unit_id = :unit AND staff_member_id IS NOT DISTINCT FROM CAST(:person AS bigint)
                         AND (staff_member_id IS NOT NULL OR (person_name IS NULL AND department IS NULL))
                        ORDER BY decision_date DESC, id DESC
                        """)
                .param("unit", unitId)
                .param("person", staffMemberId)
                .query(AwardView.class)
                .list();
    }

    /** Writes awards that decisions of now gave. */
    @Transactional
    public void record(Actor by, Collection<NewAward> awards) {
        write(by, "RECORDED", awards);
    }

    /** Writes awards of earlier years that a list tells of. */
    @Transactional
    public void recordEarlier(Actor by, Collection<NewAward> awards) {
        write(by, "IMPORTED", awards);
    }

    /** Keeps others from writing until the transaction ends, so that nothing is written twice. */
    public void lock() {
        jdbc.sql("LOCK TABLE award IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private void write(Actor by, String source, Collection<NewAward> awards) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                INSERT,
                awards.stream().map(award -> row(award, source, now, by)).toList());
    }

    private static @Nullable Object[] row(NewAward award, String source, OffsetDateTime now, Actor by) {
        NewAward.Recipient to = award.recipient();
        NewAward.Form form = award.form();
        return new @Nullable Object[] {
            form.campaignId(),
            form.awardFormId(),
            form.nominationId(),
            to.unitId(),
            to.staffMemberId(),
            to.personName(),
            to.birthYear(),
            to.post(),
            to.department(),
            form.name(),
            form.authority(),
            award.achievement(),
            award.decisionNo(),
            award.decisionDate(),
            award.prize(),
            source,
            now,
            by.name()
        };
    }
}
