import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Bigger blocs than the demo's: copies of its first campaign, with all its periods' reports and published rankings, for
 * as many units as asked for. Whole rows are copied and only keys and names replaced, so that new columns come along.
 */
final class Blocs {

    private static final String FUNCTION = """
            CREATE FUNCTION bench_bloc(size int, login text) RETURNS bigint LANGUAGE plpgsql AS $$
            DECLARE
              source campaign := (SELECT c FROM campaign c ORDER BY id LIMIT 1);
              bloc_id_new bigint := nextval('bloc_seq');
              campaign_new bigint := nextval('campaign_seq');
              head bigint := nextval('account_seq');
              last_period bigint;
            BEGIN
              INSERT INTO bloc SELECT r.* FROM bloc b, LATERAL jsonb_populate_record(NULL::bloc, to_jsonb(b)
                || jsonb_build_object('id', bloc_id_new, 'code', 'BENCH' || size)) r WHERE b.id = source.bloc_id;
              INSERT INTO campaign SELECT r.* FROM campaign c, LATERAL jsonb_populate_record(NULL::campaign, to_jsonb(c)
                || jsonb_build_object('id', campaign_new, 'code', 'BENCH' || size, 'bloc_id', bloc_id_new)) r
                WHERE c.id = source.id;

              CREATE TEMP TABLE m_unit ON COMMIT DROP AS
                SELECT g AS i, (SELECT array_agg(unit_id ORDER BY position) FROM bloc_member
                                WHERE bloc_id = source.bloc_id)[1 + g % 13] AS old, nextval('unit_seq') AS new
                FROM generate_series(0, size - 1) g;
              INSERT INTO unit SELECT r.* FROM m_unit m JOIN unit u ON u.id = m.old, LATERAL jsonb_populate_record(NULL::unit,
                to_jsonb(u) || jsonb_build_object('id', m.new, 'code', 'B' || size || '-' || m.i,
                                                  'name', u.name || ' ' || (m.i / 13 + 1))) r;
              INSERT INTO bloc_member SELECT r.* FROM m_unit m JOIN bloc_member b ON b.unit_id = m.old
                AND b.bloc_id = source.bloc_id, LATERAL jsonb_populate_record(NULL::bloc_member, to_jsonb(b)
                || jsonb_build_object('id', nextval('bloc_member_seq'), 'bloc_id', bloc_id_new, 'unit_id', m.new,
                                      'position', m.i)) r;

              CREATE TEMP TABLE m_group ON COMMIT DROP AS
                SELECT id AS old, nextval('indicator_group_seq') AS new FROM indicator_group WHERE campaign_id = source.id;
              INSERT INTO indicator_group SELECT r.* FROM m_group m JOIN indicator_group g ON g.id = m.old,
                LATERAL jsonb_populate_record(NULL::indicator_group, to_jsonb(g)
                || jsonb_build_object('id', m.new, 'campaign_id', campaign_new)) r;
              CREATE TEMP TABLE m_indicator ON COMMIT DROP AS
                SELECT i.id AS old, nextval('indicator_seq') AS new, g.new AS group_new
                FROM indicator i JOIN m_group g ON g.old = i.group_id;
              INSERT INTO indicator SELECT r.* FROM m_indicator m JOIN indicator i ON i.id = m.old,
                LATERAL jsonb_populate_record(NULL::indicator, to_jsonb(i)
                || jsonb_build_object('id', m.new, 'group_id', m.group_new)) r;
              INSERT INTO indicator_numerator SELECT r.* FROM m_indicator m JOIN indicator_numerator n
                ON n.indicator_id = m.old, LATERAL jsonb_populate_record(NULL::indicator_numerator, to_jsonb(n)
                || jsonb_build_object('indicator_id', m.new)) r;
              INSERT INTO indicator_level SELECT r.* FROM m_indicator m JOIN indicator_level l
                ON l.indicator_id = m.old, LATERAL jsonb_populate_record(NULL::indicator_level, to_jsonb(l)
                || jsonb_build_object('indicator_id', m.new)) r;

              CREATE TEMP TABLE m_period ON COMMIT DROP AS
                SELECT id AS old, nextval('reporting_period_seq') AS new FROM reporting_period WHERE campaign_id = source.id;
              INSERT INTO reporting_period SELECT r.* FROM m_period m JOIN reporting_period p ON p.id = m.old,
                LATERAL jsonb_populate_record(NULL::reporting_period, to_jsonb(p)
                || jsonb_build_object('id', m.new, 'campaign_id', campaign_new)) r;
              CREATE TEMP TABLE m_scheme ON COMMIT DROP AS
                SELECT id AS old, nextval('scoring_scheme_seq') AS new FROM scoring_scheme
                WHERE campaign_id = source.id AND number = 1;
              INSERT INTO scoring_scheme SELECT r.* FROM m_scheme m JOIN scoring_scheme s ON s.id = m.old,
                LATERAL jsonb_populate_record(NULL::scoring_scheme, to_jsonb(s)
                || jsonb_build_object('id', m.new, 'campaign_id', campaign_new)) r;
              INSERT INTO scoring_band SELECT r.* FROM m_scheme m JOIN scoring_band b ON b.scheme_id = m.old,
                LATERAL jsonb_populate_record(NULL::scoring_band, to_jsonb(b) || jsonb_build_object('scheme_id', m.new)) r;

              CREATE TEMP TABLE m_report ON COMMIT DROP AS
                SELECT o.id AS old, nextval('report_seq') AS new, p.new AS period_new, u.new AS unit_new
                FROM report o JOIN m_period p ON p.old = o.period_id JOIN m_unit u ON u.old = o.unit_id;
              INSERT INTO report SELECT r.* FROM m_report m JOIN report o ON o.id = m.old,
                LATERAL jsonb_populate_record(NULL::report, to_jsonb(o)
                || jsonb_build_object('id', m.new, 'period_id', m.period_new, 'unit_id', m.unit_new)) r;
              INSERT INTO report_entry SELECT r.* FROM m_report m JOIN report_entry e ON e.report_id = m.old
                JOIN m_indicator i ON i.old = e.indicator_id, LATERAL jsonb_populate_record(NULL::report_entry, to_jsonb(e)
                || jsonb_build_object('id', nextval('report_entry_seq'), 'report_id', m.new, 'indicator_id', i.new)) r;

              CREATE TEMP TABLE m_ranking ON COMMIT DROP AS
                SELECT k.id AS old, nextval('ranking_seq') AS new, p.new AS period_new, s.new AS scheme_new
                FROM ranking k JOIN m_period p ON p.old = k.period_id CROSS JOIN m_scheme s;
              INSERT INTO ranking SELECT r.* FROM m_ranking m JOIN ranking k ON k.id = m.old,
                LATERAL jsonb_populate_record(NULL::ranking, to_jsonb(k)
                || jsonb_build_object('id', m.new, 'period_id', m.period_new, 'scheme_id', m.scheme_new)) r;
              INSERT INTO ranking_row SELECT r.* FROM (
                  SELECT m.new AS ranking_new, u.new AS unit_new, w, n.name,
                         rank() OVER (PARTITION BY m.new ORDER BY w.final_score DESC) AS place
                  FROM m_ranking m JOIN ranking_row w ON w.ranking_id = m.old JOIN m_unit u ON u.old = w.unit_id
                  JOIN unit n ON n.id = u.new) c,
                LATERAL jsonb_populate_record(NULL::ranking_row, to_jsonb(c.w)
                || jsonb_build_object('id', nextval('ranking_row_seq'), 'ranking_id', c.ranking_new, 'unit_id', c.unit_new,
                     'unit_name', c.name, 'place', c.place, 'detail', (c.w).detail
                     || jsonb_build_object('unitId', c.unit_new, 'unitName', c.name, 'place', c.place))) r;

              INSERT INTO account SELECT r.* FROM account a, LATERAL jsonb_populate_record(NULL::account, to_jsonb(a)
                || jsonb_build_object('id', head, 'username', login)) r WHERE a.username = 'khoitruong';
              INSERT INTO role_grant SELECT r.* FROM role_grant g JOIN account a ON a.id = g.account_id,
                LATERAL jsonb_populate_record(NULL::role_grant, to_jsonb(g) || jsonb_build_object(
                  'id', nextval('role_grant_seq'), 'account_id', head, 'bloc_id', bloc_id_new,
                  'unit_id', (SELECT new FROM m_unit WHERE i = 0))) r
                WHERE a.username = 'khoitruong' AND g.role = 'BLOC_HEAD' LIMIT 1;
              SELECT m.new INTO last_period FROM m_period m JOIN reporting_period p ON p.id = m.new ORDER BY p.data_to DESC LIMIT 1;
              DROP TABLE m_unit, m_group, m_indicator, m_period, m_scheme, m_report, m_ranking;
              RETURN last_period;
            END $$""";

    private Blocs() {}

    static void prepare(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(FUNCTION);
        }
    }

    /** Makes the bloc and its head's account; returns the campaign's last period, which is published. */
    static long make(Connection connection, int units, String login) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT bench_bloc(" + units + ", '" + login + "')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
