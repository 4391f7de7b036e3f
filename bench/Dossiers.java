import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A dossier of 200 nominees, from the click to the page that shows it: seconds, and how much the heap grew meanwhile. */
final class Dossiers {

    static final int COLLECTIVES = 12;
    static final int INDIVIDUALS = 188;
    private static final int[] YEARS = {2016, 2017, 2018};

    private Dossiers() {}

    /** Nominations that passed the vote, for three dossiers: to warm up, to measure the time, to measure the heap. */
    static void prepare(Connection connection) throws SQLException {
        for (int year : YEARS) {
            insert(connection, year, COLLECTIVES, "'COLLECTIVE'", "NULL::bigint",
                    "(SELECT 0::bigint AS id, m.unit_id, m.position FROM bloc_member m WHERE m.bloc_id = c.bloc_id) x");
            insert(connection, year, INDIVIDUALS, "'INDIVIDUAL'", "x.id",
                    "(SELECT s.id, s.unit_id, m.position FROM staff_member s JOIN bloc_member m ON m.unit_id = s.unit_id"
                            + " WHERE m.bloc_id = c.bloc_id) x");
        }
    }

    private static void insert(Connection connection, int year, int count, String kind, String person, String from)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO nomination (id, campaign_id, award_form_id, unit_id, subject_kind, staff_member_id, occasion,"
                        + " occasion_year, status, summary, achievements, initiative, initiative_decision, task_results,"
                        + " prior_awards, created_at, created_by, submitted_at, submitted_by, version)"
                        + " SELECT nextval('nomination_seq'), c.id, (SELECT id FROM award_form WHERE campaign_id = c.id"
                        + " ORDER BY position LIMIT 1), x.unit_id, " + kind + ", " + person + ", 'EXCEPTIONAL', ?, 'PASSED',"
                        + " repeat('Hoàn thành 16/16 chỉ tiêu. ', 5), repeat('Đã số hóa toàn bộ hồ sơ của đơn vị. ', 40),"
                        + " 'Số hóa hồ sơ', 'QĐ 12/QĐ-SNN ngày 15/11/2025', 'Xuất sắc', 'Giấy khen (QĐ 45/QĐ-SNN)', now(),"
                        + " 'x', now(), 'x', 0 FROM campaign c, LATERAL " + from
                        + " WHERE c.id = (SELECT min(id) FROM campaign) ORDER BY x.position, x.id LIMIT ?")) {
            sql.setInt(1, year);
            sql.setInt(2, count);
            sql.executeUpdate();
        }
    }

    /** Seconds and megabytes. */
    static double[] measure(App app, Connection connection) throws Exception {
        long campaign;
        long form;
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT campaign_id, id FROM award_form WHERE campaign_id ="
                        + " (SELECT min(id) FROM campaign) ORDER BY position LIMIT 1")) {
            row.next();
            campaign = row.getLong(1);
            form = row.getLong(2);
        }
        User head = new User(app.port, "khoitruong");
        compile(head, campaign, form, YEARS[0]);
        double seconds = compile(head, campaign, form, YEARS[1]);
        long before = app.heapMegabytes(true);
        Heap heap = new Heap(app);
        heap.start();
        compile(head, campaign, form, YEARS[2]);
        heap.end = true;
        heap.join();
        return new double[] {seconds, heap.most - before};
    }

    private static double compile(User head, long campaign, long form, int year) throws Exception {
        String base = "/phong-trao/" + campaign + "/ho-so";
        long begun = System.nanoTime();
        String job = head.send(base, "list=" + form + "-EXCEPTIONAL-" + year + "&recipient=DEPARTMENT&signer=HEAD"
                + "&signedOn=" + URLEncoder.encode("2025-12-01", StandardCharsets.UTF_8));
        while (head.get(job + "/tien-do").body().contains("\"open\":true")) {
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (head.get(job).statusCode() != 302) {
            throw new IllegalStateException("no dossier of " + year);
        }
        return seconds;
    }

    /** Looks at the heap until it is told to end. */
    private static final class Heap extends Thread {

        private final App app;
        private volatile boolean end;
        private volatile long most;

        private Heap(App app) {
            this.app = app;
        }

        @Override
        public void run() {
            while (!end) {
                try {
                    most = Math.max(most, app.heapMegabytes(false));
                    Thread.sleep(200);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
