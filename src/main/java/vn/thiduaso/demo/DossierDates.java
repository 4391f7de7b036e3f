package vn.thiduaso.demo;

import java.time.OffsetDateTime;
import java.util.Collection;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dates back what the demo's dossiers went through, so that they look as if made in their time. */
@Component
@Profile("demo")
class DossierDates {

    private final JdbcClient jdbc;

    DossierDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void compiled(long dossier, Collection<Long> nominees, OffsetDateTime at) {
        dossier("compiled_at", dossier, at);
        steps(nominees, "IN_DOSSIER", at);
    }

    @Transactional
    public void sent(long dossier, Collection<Long> nominees, OffsetDateTime at) {
        dossier("forwarded_at", dossier, at);
        steps(nominees, "FORWARDED", at);
    }

    /** The dossier is the one that superiors know. */
    @Transactional
    public void decided(long dossier, Collection<Long> nominees, OffsetDateTime at) {
        jdbc.sql("UPDATE award_decision SET recorded_at = :at WHERE dossier_id = :dossier")
                .param("at", at)
                .param("dossier", dossier)
                .update();
        steps(nominees, "AWARDED", at);
        steps(nominees, "NOT_AWARDED", at);
    }

    private void dossier(String column, long dossier, OffsetDateTime at) {
        jdbc.sql("ALTER TABLE compiled_dossier DISABLE TRIGGER tr_compiled_dossier_stays")
                .update();
        jdbc.sql("UPDATE compiled_dossier SET " + column + " = ? WHERE id = ?")
                .params(at, dossier)
                .update();
        jdbc.sql("ALTER TABLE compiled_dossier ENABLE TRIGGER tr_compiled_dossier_stays")
                .update();
    }

    private void steps(Collection<Long> nominees, String status, OffsetDateTime at) {
        jdbc.sql("UPDATE nomination_event SET at = :at WHERE nomination_id = ANY(:ids) AND status = :status")
                .param("at", at)
                .param("ids", nominees.toArray(Long[]::new))
                .param("status", status)
                .update();
        jdbc.sql("UPDATE nomination SET decided_at = :at WHERE id = ANY(:ids) AND status = :status")
                .param("at", at)
                .param("ids", nominees.toArray(Long[]::new))
                .param("status", status)
                .update();
    }
}
