import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thiduaso.database.EmbeddedServer;

/**
 * Starts the built jar on a fresh embedded PostgreSQL with the demo's data, opens eight units for entry, warms up, and
 * measures the pages where people spend their time. Client, application and database share this machine.
 */
public final class Bench {

    private static final int USERS = 8;
    private static final int WARM_UP = 15;
    private static final int PEOPLE = 5_000;
    private static final List<Integer> SIZES = List.of(13, 25, 120);

    private long period;
    private long entryPeriod;
    private final List<Long> units = new ArrayList<>();
    private final Map<Integer, Long> bigPeriods = new LinkedHashMap<>();
    private double[] imported = {};
    private double[] dossier = {};

    public static void main(String[] arguments) throws Exception {
        new Bench().run(Integer.parseInt(arguments[0]));
    }

    private void run(int seconds) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(Path.of("target/bench/data"), true)) {
            String url = server.getJdbcUrl();
            try (App first = App.start(url, server.getUsername(), server.getPassword(), 8191)) {
                System.out.printf("first start with migrations and demo data: %.1f s%n", first.startSeconds);
            }
            prepare(server);
            List<Measure> measures = new ArrayList<>();
            double start;
            long memory;
            try (App app = App.start(url, server.getUsername(), server.getPassword(), 8192)) {
                start = app.startSeconds;
                measures.addAll(measure(app, seconds));
                memory = app.residentMegabytes();
                imported = new User(app.port, "bench8").importStaff(units.get(7), StaffList.of(PEOPLE));
                System.out.printf("import of %d people: %.1f s to the preview, %.1f s to take%n", PEOPLE, imported[0], imported[1]);
                try (Connection connection =
                        DriverManager.getConnection(url, server.getUsername(), server.getPassword())) {
                    dossier = Dossiers.measure(app, connection);
                }
                System.out.printf("dossier of 200 nominees: %.1f s, heap %+.0f MB%n", dossier[0], dossier[1]);
            }
            Map<String, Long> statements = statements(server);
            write(start, memory, measures, statements, seconds);
        }
    }

    /** Eight units get an account each and a report that is being entered, in a period of their own. */
    private void prepare(EmbeddedServer server) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                Statement sql = connection.createStatement()) {
            period = one(sql, "SELECT id FROM reporting_period WHERE data_from <= current_date AND data_to >= current_date"
                    + " AND campaign_id = (SELECT max(id) FROM campaign) ORDER BY data_to LIMIT 1");
            long before = one(sql, "SELECT id FROM reporting_period WHERE data_to < current_date ORDER BY data_to DESC LIMIT 1");
            sql.execute("INSERT INTO account SELECT nextval('account_seq'), 'bench' || u.n, 'Bench ' || u.n, NULL,"
                    + " a.password_hash, true, false, now(), 0 FROM account a, generate_series(1, " + USERS + ") u(n)"
                    + " WHERE a.username = 'canbo.cctl'");
            try (ResultSet rows = sql.executeQuery("SELECT unit_id FROM bloc_member ORDER BY position LIMIT " + USERS)) {
                while (rows.next()) {
                    units.add(rows.getLong(1));
                }
            }
            entryPeriod = one(sql, "INSERT INTO reporting_period SELECT r.* FROM reporting_period p,"
                    + " LATERAL jsonb_populate_record(NULL::reporting_period, to_jsonb(p) || jsonb_build_object('id',"
                    + " nextval('reporting_period_seq'), 'code', 'BENCH')) r WHERE p.id = " + period + " RETURNING id");
            Blocs.prepare(connection);
            Dossiers.prepare(connection);
            for (int size : SIZES) {
                bigPeriods.put(size, Blocs.make(connection, size, head(size)));
            }
            for (int i = 0; i < units.size(); i++) {
                long unit = units.get(i);
                sql.execute("INSERT INTO role_grant SELECT nextval('role_grant_seq'), id, 'UNIT_OFFICER', " + unit
                        + ", NULL, '" + LocalDate.now().minusYears(1) + "', NULL FROM account WHERE username = 'bench" + (i + 1) + "'");
                sql.execute("INSERT INTO report SELECT r.* FROM report o, LATERAL jsonb_populate_record(NULL::report, to_jsonb(o) ||"
                        + " jsonb_build_object('id', nextval('report_seq'), 'period_id', " + entryPeriod + ", 'status', 'DRAFT',"
                        + " 'submission_no', 0, 'late_count', 0, 'submitted_at', NULL, 'submitted_by', NULL,"
                        + " 'first_submitted_at', NULL, 'return_due_on', NULL, 'verified_at', NULL, 'verified_by', NULL)) r"
                        + " WHERE o.period_id = " + before + " AND o.unit_id = " + unit);
                sql.execute("INSERT INTO report_entry SELECT r.* FROM report_entry e JOIN report o ON o.id = e.report_id"
                        + " AND o.period_id = " + before + " AND o.unit_id = " + unit + " JOIN report n ON n.period_id = "
                        + entryPeriod + " AND n.unit_id = " + unit + ", LATERAL jsonb_populate_record(NULL::report_entry,"
                        + " to_jsonb(e) || jsonb_build_object('id', nextval('report_entry_seq'), 'report_id', n.id)) r");
            }
        }
    }

    private static String head(int size) {
        return "bench-head-" + size;
    }

    private static long one(Statement sql, String query) throws Exception {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<Measure> measure(App app, int seconds) throws Exception {
        List<User> officers = new ArrayList<>();
        List<User> leaders = new ArrayList<>();
        Map<User, String> entry = new LinkedHashMap<>();
        for (int i = 0; i < USERS; i++) {
            User officer = new User(app.port, "bench" + (i + 1));
            entry.put(officer, "/ky/" + entryPeriod + "/bao-cao/" + units.get(i));
            officer.prepareSave(entry.get(officer));
            officers.add(officer);
            leaders.add(new User(app.port, "khoitruong"));
        }
        Map<String, Measure.Work> works = new LinkedHashMap<>();
        works.put("entry page", user -> ok(user, entry.get(user)));
        works.put("dashboard", user -> ok(user, "/ky/" + period + "/tong-quan"));
        works.put("ranking", user -> ok(user, "/ky/" + period + "/xep-hang"));
        works.put("save of a whole report", User::save);
        works.put("autosave of one field", User::autosave);
        List<Measure> measures = new ArrayList<>();
        for (int size : SIZES) {
            List<User> heads = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                heads.add(new User(app.port, head(size)));
            }
            for (Map.Entry<String, String> page : bigPages(size).entrySet()) {
                Measure.of(page.getKey(), app, heads, WARM_UP, user -> ok(user, page.getValue()));
                Measure measure = Measure.of(page.getKey(), app, heads, seconds, user -> ok(user, page.getValue()));
                System.out.println(measure);
                measures.add(measure);
            }
        }
        for (Map.Entry<String, Measure.Work> work : works.entrySet()) {
            boolean bloc = work.getKey().equals("dashboard") || work.getKey().equals("ranking");
            List<User> users = bloc ? leaders : officers;
            Measure.of(work.getKey(), app, users, WARM_UP, work.getValue());
            for (int count : new int[] {1, USERS}) {
                Measure measure = Measure.of(work.getKey(), app, users.subList(0, count), seconds, work.getValue());
                System.out.println(measure);
                measures.add(measure);
            }
        }
        return measures;
    }

    /** The pages of a bloc of this size with six published periods. */
    private Map<String, String> bigPages(int size) {
        String period = "/ky/" + bigPeriods.get(size);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("published ranking, " + size + " units", period + "/xep-hang");
        pages.put("dashboard, " + size + " units", period + "/tong-quan");
        pages.put("trend, " + size + " units", period + "/tong-quan/xu-huong");
        return pages;
    }

    private static void ok(User user, String path) throws Exception {
        int status = user.get(path).statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + ": " + status);
        }
    }

    /** SQL statements of one request of each kind, counted in the log of a second process. */
    private Map<String, Long> statements(EmbeddedServer server) throws Exception {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (App app = App.start(
                server.getJdbcUrl(),
                server.getUsername(),
                server.getPassword(),
                8193,
                "--logging.level.org.hibernate.SQL=DEBUG",
                "--logging.level.org.springframework.jdbc.core.JdbcTemplate=DEBUG")) {
            User officer = new User(app.port, "bench1");
            User leader = new User(app.port, "khoitruong");
            String entry = "/ky/" + entryPeriod + "/bao-cao/" + units.get(0);
            officer.prepareSave(entry);
            counts.put("entry page", count(app, () -> ok(officer, entry)));
            counts.put("dashboard", count(app, () -> ok(leader, "/ky/" + period + "/tong-quan")));
            counts.put("ranking", count(app, () -> ok(leader, "/ky/" + period + "/xep-hang")));
            counts.put("save of a whole report", count(app, officer::save));
            counts.put("autosave of one field", count(app, officer::autosave));
            for (int size : SIZES) {
                User head = new User(app.port, head(size));
                for (Map.Entry<String, String> page : bigPages(size).entrySet()) {
                    counts.put(page.getKey(), count(app, () -> ok(head, page.getValue())));
                }
            }
        }
        return counts;
    }

    private interface Request {
        void send() throws Exception;
    }

    private static long count(App app, Request request) throws Exception {
        request.send();
        long before = logged(app);
        request.send();
        return logged(app) - before;
    }

    private static long logged(App app) throws Exception {
        Thread.sleep(300);
        try (var lines = Files.lines(app.log)) {
            return lines.filter(line -> line.contains("org.hibernate.SQL")
                            || line.contains("Executing prepared SQL")
                            || line.contains("Executing SQL"))
                    .filter(line -> !line.contains("Executing prepared SQL statement ["))
                    .count();
        }
    }

    private void write(
            double start, long memory, List<Measure> measures, Map<String, Long> statements, int seconds)
            throws Exception {
        StringBuilder page = new StringBuilder();
        page.append("# Performance\n\nWritten by `bench/run` on ")
                .append(LocalDate.now())
                .append(String.format(
                        Locale.ROOT,
                        ", JDK %s, %d cores, %d s per measure. Client, application (serial collector, 192 MB heap) and%n"
                                + "PostgreSQL share the machine. 13 units, 16 indicators, 7 published periods. A user sends the next request when the%n"
                                + "last one is answered.%n%n",
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        seconds));
        page.append("| work | users | requests/s | p50 ms | p95 ms | requests per CPU-second | SQL |\n");
        page.append("|---|--:|--:|--:|--:|--:|--:|\n");
        for (Measure measure : measures) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.1f | %.1f | %.0f | %d |%n",
                    measure.name(),
                    measure.users(),
                    measure.perSecond(),
                    measure.p50(),
                    measure.p95(),
                    measure.perCpuSecond(),
                    statements.get(measure.name())));
        }
        page.append(String.format(
                Locale.ROOT,
                "%nStart until the sign-in page answers, %s: %.1f s. Resident memory after the measures: %d MB.%n",
                App.hasCache() ? "unpacked and with an AOT cache as in the container image" : "without an AOT cache",
                start,
                memory));
        page.append(String.format(
                Locale.ROOT,
                "%nA staff list of %d rows (xlsx): %.1f s from sending the file to its preview, %.1f s to take it.%n",
                PEOPLE,
                imported[0],
                imported[1]));
        page.append(String.format(
                Locale.ROOT,
                "%nA dossier of 200 nominees (412 files and more): %.1f s from the click until it is there; the heap grows by at most"
                        + " %.0f MB.%n",
                dossier[0],
                dossier[1]));
        page.append("\nAimed at on 2 cores: entry page and ranking ≥ 400/s at 8 users with p95 < 40 ms, save ≥ 400/s, ≤ 8 SQL a page,\n"
                + "autosave of a field ≥ 800/s with p95 < 25 ms, ranking of 25 units ≥ 600/s with p95 < 25 ms, 5,000 staff ≤ 5 s,\n"
                + "a dossier of 200 nominees ≤ 5 s and ≤ 128 MB of heap, start ≤ 8 s (JDK 25), memory ≤ 400 MB.\n");
        Files.writeString(Path.of("docs/performance.md"), page.toString());
        System.out.println(page);
    }
}
