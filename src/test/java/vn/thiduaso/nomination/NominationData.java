package vn.thiduaso.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.InitiativeLevel;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.nomination.candidacy.TaskResults;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.BlocData;

/**
 * A bloc of three units with two award forms (a bằng khen for all occasions, a giấy khen for the end only) and with
 * staff; the Khối trưởng comes from the first unit, the Khối phó from the second.
 */
public final class NominationData {

    public static final NominationContent COMPLETE = new NominationContent(
            "Hoàn thành 16/16 chỉ tiêu.",
            "Đã số hóa toàn bộ hồ sơ.",
            "Số hóa hồ sơ",
            "12/QĐ-SNN",
            "Xuất sắc",
            null,
            InitiativeLevel.SECTOR,
            "Các trạm trong tỉnh",
            TaskResults.parse("2024=GOOD,2025=EXCELLENT"),
            "Thành lập năm 1996.",
            "Tham mưu chuyển đổi số.",
            false,
            null);
    public static final NominationContent EMPTY =
            new NominationContent("", "", null, null, null, null, null, null, TaskResults.NONE, null, null, null, null);
    public static final int YEAR = LocalDate.now().getYear();

    public final BlocData bloc;
    public final long form;
    public final long finalForm;
    private final JdbcClient jdbc;

    public NominationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
        bloc = new BlocData(jdbc, 3, LocalDate.now());
        form = awardForm(1, "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh", "FINAL,YEARLY,EXCEPTIONAL");
        finalForm = awardForm(2, "GK_SO", "Giấy khen của Giám đốc Sở", "FINAL");
    }

    public Actor deputy() {
        return actor("Hoàng Thị Mai", Grant.inBloc(Role.BLOC_DEPUTY, bloc.bloc, bloc.unit(1)));
    }

    public Actor superior() {
        return actor("Võ Thành Nam", Grant.inBloc(Role.SUPERIOR_READER, bloc.bloc, null));
    }

    public Actor administrator() {
        return actor("Đỗ Quản Trị", Grant.administrator());
    }

    public static Actor stranger() {
        return actor("Người Khối Khác", Grant.inBloc(Role.BLOC_HEAD, -7, null));
    }

    public Candidacy collective(int unit) {
        return new Candidacy(bloc.unit(unit), SubjectKind.COLLECTIVE, null, form, Occasion.YEARLY, YEAR);
    }

    public Candidacy individual(int unit, long person) {
        return new Candidacy(bloc.unit(unit), SubjectKind.INDIVIDUAL, person, form, Occasion.YEARLY, YEAR);
    }

    public long person(int unit, String name, String gender) {
        return jdbc.sql("""
                        INSERT INTO staff_member (id, unit_id, full_name, kind, gender, birth_year, post, leader,
                                                  joined_on, version)
                        VALUES (nextval('staff_member_seq'), ?, ?, 'CIVIL_SERVANT', ?, 1985, 'Chuyên viên', false,
                                '2015-01-01', 0) RETURNING id
                        """)
                .params(bloc.unit(unit), name, gender)
                .query(Long.class)
                .single();
    }

    public void award(int unit, @Nullable Long person, String formName, LocalDate date) {
        jdbc.sql("""
                        INSERT INTO award (id, unit_id, staff_member_id, form_name, achievement, decision_no,
                                           decision_date)
                        VALUES (nextval('award_seq'), ?, ?, ?, 'Thành tích chuyển đổi số', '45/QĐ-UBND', ?)
                        """)
                .param(bloc.unit(unit))
                .param(person)
                .param(formName)
                .param(date)
                .update();
    }

    /** Straight into the table, in any state. */
    public long stored(Candidacy candidacy, NominationStatus status, String summary) {
        boolean submitted = status != NominationStatus.DRAFT;
        return jdbc.sql("""
                        INSERT INTO nomination (id, campaign_id, award_form_id, unit_id, subject_kind, staff_member_id,
                          occasion, occasion_year, status, summary, achievements, initiative, initiative_decision,
                          department, task_results, prior_awards, created_at, created_by, submitted_at, submitted_by,
                          compiled_from, decision_no, decision_date, outcome_reason, disciplined, version)
                        VALUES (nextval('nomination_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Thành tích', 'Số hóa hồ sơ',
                          '12/QĐ-SNN ngày 15/11/2025', ?, 'Năm 2025: xuất sắc', 'Giấy khen (QĐ 45/QĐ-SNN)', now(),
                          'Nguyễn Thị Lan', CASE WHEN ? THEN now() END, CASE WHEN ? THEN 'Trần Văn Hùng' END,
                          CASE WHEN ? THEN 'PASSED' END, CASE WHEN ? THEN '88/QĐ-UBND' END,
                          CASE WHEN ? THEN current_date END, CASE WHEN ? THEN 'Chưa đủ điều kiện' END, false, 0)
                        RETURNING id
                        """)
                .params(bloc.campaign, candidacy.awardFormId(), candidacy.unitId())
                .params(
                        candidacy.subjectKind().name(),
                        candidacy.staffMemberId(),
                        candidacy.occasion().name(),
                        candidacy.occasionYear(),
                        status.name())
                .params(summary)
                .param(candidacy.department())
                .params(submitted, submitted)
                .params(
                        status.isCompiled(),
                        status == NominationStatus.AWARDED,
                        status == NominationStatus.AWARDED,
                        status == NominationStatus.NOT_AWARDED)
                .query(Long.class)
                .single();
    }

    private long awardForm(int position, String code, String name, String occasions) {
        return jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions,
                                                coefficient, collective_factor, vote_threshold)
                        VALUES (nextval('award_form_seq'), ?, ?, ?, ?, 'Chủ tịch UBND tỉnh', ?, 1.5, 2, 80) RETURNING id
                        """)
                .params(bloc.campaign, position, code, name, occasions)
                .query(Long.class)
                .single();
    }

    private static Actor actor(String name, Grant grant) {
        return new Actor(1, name, List.of(grant));
    }
}
