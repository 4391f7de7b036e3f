package vn.thiduaso.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.NominationStatus;

/** A bloc with a term and with nominations that passed the vote. */
public final class DossierData {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    public final NominationData nominations;
    private final JdbcClient jdbc;

    public DossierData(JdbcClient jdbc) {
        this.jdbc = jdbc;
        nominations = new NominationData(jdbc);
        jdbc.sql("""
                        INSERT INTO bloc_term VALUES (nextval('bloc_term_seq'), ?, ?, ?, 'Lê Quang Minh',
                          'Chi cục trưởng Chi cục Kiểm lâm', 'Hoàng Thị Mai', 'Giám đốc Quỹ', '2026-01-01', '2026-12-31')
                        """)
                .params(nominations.bloc.bloc, nominations.bloc.unit(0), nominations.bloc.unit(1))
                .update();
    }

    public long campaign() {
        return nominations.bloc.campaign;
    }

    /** Two collectives and a person that passed, in the order of the lists. */
    public List<Long> passed() {
        long person = nominations.person(1, "Lê Thị Hoa", "FEMALE");
        List<Long> ids = new ArrayList<>();
        ids.add(nominations.stored(nominations.collective(1), NominationStatus.PASSED, "Hoàn thành 16/16 chỉ tiêu"));
        ids.add(nominations.stored(nominations.collective(2), NominationStatus.PASSED, "Hoàn thành 15/16 chỉ tiêu"));
        ids.add(nominations.stored(nominations.individual(1, person), NominationStatus.PASSED, "Số hóa hồ sơ"));
        return ids;
    }

    public long passedCollective(int unit) {
        return nominations.stored(nominations.collective(unit), NominationStatus.PASSED, "Hoàn thành 16/16 chỉ tiêu");
    }

    public DossierRequest request(Recipient recipient) {
        return new DossierRequest(
                List.of(new ListKey(nominations.form, Occasion.YEARLY, NominationData.YEAR)),
                recipient,
                DAY,
                Signer.HEAD);
    }

    public String status(long nominationId) {
        return jdbc.sql("SELECT status FROM nomination WHERE id = ?")
                .param(nominationId)
                .query(String.class)
                .single();
    }
}
