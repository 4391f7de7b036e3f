package vn.thiduaso.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;

/**
 * A bloc of its own for one test: units, a campaign with two groups and four indicators (1: two numerators, 2: one, 4: a
 * milestone, 7a: from the staff register) worth 100 points, and three periods. The days count from the given one: the
 * last period is open on it, its data window contains it.
 */
public final class BlocData {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final JdbcClient jdbc;
    private final String tag = "T" + NUMBER.incrementAndGet();

    public final long bloc;
    public final long campaign;
    public final List<Long> units = new ArrayList<>();
    /** Earliest first; the last one is open. */
    public final List<Long> periods = new ArrayList<>();
    /** In the order 1, 2, 4, 7a. */
    public final List<Long> indicators = new ArrayList<>();

    public BlocData(JdbcClient jdbc, int unitCount, LocalDate day) {
        this.jdbc = jdbc;
        long organisation = id("INSERT INTO organisation VALUES (nextval('organisation_seq'), ?) RETURNING id", tag);
        jdbc.sql("INSERT INTO organisation_name VALUES (?, ?, 'Sở')")
                .params(organisation, day.minusYears(9))
                .update();
        bloc = id(
                "INSERT INTO bloc VALUES (nextval('bloc_seq'), ?, 'Khối " + tag + "', 'KTĐ', 'Lâm Đồng', "
                        + organisation + ", " + organisation + ", 0) RETURNING id",
                tag);
        for (int i = 0; i < unitCount; i++) {
            addUnit(i, day);
        }
        campaign = id(
                "INSERT INTO campaign VALUES (nextval('campaign_seq'), " + bloc
                        + ", ?, 'Chuyển đổi số', 'THEMATIC', '2000-01-01', '2099-12-31', 'Khối', null, 0) RETURNING id",
                tag);
        addScheme();
        publishesAtOnce();
        addIndicators();
        for (int age = 2; age >= 0; age--) {
            LocalDate to = day.plusDays(60).minusYears(age);
            periods.add(jdbc.sql("INSERT INTO reporting_period VALUES (nextval('reporting_period_seq'), ?, ?, 'YEAR',"
                            + " ?, ?, ?, ?, ?) RETURNING id")
                    .params(
                            campaign,
                            to.getYear() + "-Y" + age,
                            to.minusYears(1).plusDays(1),
                            to,
                            to.minusDays(90),
                            to.plusDays(5),
                            to.plusDays(35))
                    .query(Long.class)
                    .single());
        }
    }

    public long unit(int index) {
        return units.get(index);
    }

    public long openPeriod() {
        return periods.get(2);
    }

    public Actor officer(int unit) {
        return actor("Nguyễn Thị Lan", Grant.inUnit(Role.UNIT_OFFICER, unit(unit)));
    }

    public Actor head(int unit) {
        return actor("Trần Văn Hùng", Grant.inUnit(Role.UNIT_HEAD, unit(unit)));
    }

    /** The Khối trưởng, who comes from the first unit. */
    public Actor blocHead() {
        return actor("Lê Quang Minh", Grant.inBloc(Role.BLOC_HEAD, bloc, unit(0)));
    }

    /** The Khối phó, who comes from no unit of the bloc's data. */
    public Actor stranger() {
        return actor("Phạm Thu Hà", new Grant(Role.BLOC_DEPUTY, null, bloc));
    }

    /** The Khối phó, who comes from the second unit. */
    public Actor blocDeputy() {
        return actor("Phạm Thị Mai", Grant.inBloc(Role.BLOC_DEPUTY, bloc, unit(1)));
    }

    /** Reads for the Sở. */
    public Actor superior() {
        return actor("Đỗ Thanh Bình", Grant.inBloc(Role.SUPERIOR_READER, bloc, null));
    }

    /** Puts an official without any training into the register of the unit. */
    public long addOfficial(int unit, String name) {
        return jdbc.sql("""
                        INSERT INTO staff_member (id, unit_id, full_name, kind, gender, birth_year, post, leader,
                          joined_on, version)
                        VALUES (nextval('staff_member_seq'), ?, ?, 'CIVIL_SERVANT', 'MALE', 1980, 'Chuyên viên', false,
                          '2010-01-01', 0) RETURNING id
                        """).params(unit(unit), name).query(Long.class).single();
    }

    /** The bloc gives its members so many days to object to a preliminary table; 0, as it begins: none. */
    public void givesDaysForObjections(int days) {
        jdbc.sql("UPDATE ranking_rule SET objection_days = ? WHERE campaign_id = ?")
                .params(days, campaign)
                .update();
    }

    /** What members see before publication. */
    public void shows(String visibility) {
        jdbc.sql("UPDATE ranking_rule SET visibility = ? WHERE campaign_id = ?")
                .params(visibility, campaign)
                .update();
    }

    private void publishesAtOnce() {
        jdbc.sql("INSERT INTO ranking_rule VALUES (?, 'AFTER_ADOPTION', 0, 'MEAN', 1)")
                .param(campaign)
                .update();
    }

    private static Actor actor(String name, Grant grant) {
        return new Actor(1, name, List.of(grant));
    }

    private void addUnit(int index, LocalDate day) {
        long unit = id(
                "INSERT INTO unit VALUES (nextval('unit_seq'), ?, 'Chi cục " + tag + " " + index
                        + "', 'CHI_CUC', '2000-01-01', null, null, 0) RETURNING id",
                tag + "-" + index);
        units.add(unit);
        jdbc.sql("INSERT INTO bloc_member VALUES (nextval('bloc_member_seq'), ?, ?, ?, ?, null)")
                .params(bloc, unit, index, day.minusYears(9))
                .update();
    }

    private void addScheme() {
        long scheme = id(
                "INSERT INTO scoring_scheme VALUES (nextval('scoring_scheme_seq'), " + campaign
                        + ", 1, 100, 10, 1, 5, ?) RETURNING id",
                "TOTAL,BONUS,group:I");
        jdbc.sql("INSERT INTO scoring_band VALUES (?, 0, 'Xuất sắc', 90, 0.25), (?, 1, 'Tốt', 80, null),"
                        + " (?, 2, 'Yếu', 0, null)")
                .params(scheme, scheme, scheme)
                .update();
    }

    private void addIndicators() {
        long first = id(
                "INSERT INTO indicator_group VALUES (nextval('indicator_group_seq'), " + campaign
                        + ", 0, 'I', ?) RETURNING id",
                "Chính quyền số");
        long second = id(
                "INSERT INTO indicator_group VALUES (nextval('indicator_group_seq'), " + campaign
                        + ", 1, 'II', ?) RETURNING id",
                "Con người");
        indicators.add(ratio(first, 0, "1", "MANUAL", 40, "Toàn trình", "Bán toàn trình"));
        indicators.add(ratio(first, 1, "2", "MANUAL", 30, "Hồ sơ trên hệ thống"));
        long milestone = id(
                "INSERT INTO indicator VALUES (nextval('indicator_seq'), " + second
                        + ", 0, ?, 'Phần mềm dùng chung', 'MILESTONE', 'MANUAL', 20, 'AT_LEAST', null, 'Đã dùng', null,"
                        + " 'Biên bản') RETURNING id",
                "4");
        jdbc.sql("INSERT INTO indicator_level VALUES (?, 0, 'Chưa', 0), (?, 1, 'Đang', 0.5), (?, 2, 'Đã dùng', 1)")
                .params(milestone, milestone, milestone)
                .update();
        indicators.add(milestone);
        indicators.add(ratio(second, 1, "7a", "STAFF_REGISTER", 10, "Đã tập huấn"));
    }

    private long ratio(long group, int position, String code, String source, int points, String... numerators) {
        long indicator = id(
                "INSERT INTO indicator VALUES (nextval('indicator_seq'), " + group + ", " + position
                        + ", ?, 'Chỉ tiêu " + code + "', 'RATIO', '" + source + "', " + points
                        + ", 'AT_LEAST', 100, null, 'Tổng số', 'Danh sách') RETURNING id",
                code);
        for (int i = 0; i < numerators.length; i++) {
            jdbc.sql("INSERT INTO indicator_numerator VALUES (?, ?, ?)")
                    .params(indicator, i, numerators[i])
                    .update();
        }
        return indicator;
    }

    private long id(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}
