package vn.thiduaso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What survives: the sudden death of the server, of the application, and of both. */
class EmbeddedServerTests {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeADatabase() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            execute(server, "CREATE TABLE kept (word text COLLATE unicode)");
        }
    }

    @Test
    void commitsWaitForTheDisk() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            assertThat(read(server, "SHOW fsync")).isEqualTo("on");
            assertThat(read(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(read(server, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void listensOnTheLoopbackAddressAndAsksForThePassword() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            assertThat(read(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(read(server, "SHOW unix_socket_directories")).isEmpty();
            assertThatThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void secondApplicationOnTheSameFolderIsRefusedInPlainWords() {
        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            DatabaseUnavailable refusal =
                    catchThrowableOfType(DatabaseUnavailable.class, () -> EmbeddedServer.start(folder, true));

            assertThat(server.getJdbcUrl()).isNotEmpty();
            assertThat(refusal).hasMessageContaining("đang được một phiên bản khác");
            assertThat(refusal.hint()).contains("THIDUA_DATA_DIR");
        }
    }

    @Test
    void serverThatIsKilledComesBackOnTheSamePortWithItsData() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            execute(server, "INSERT INTO kept VALUES ('máy chủ')");

            postmaster().destroyForcibly();

            assertThat(readPatiently(server, "SELECT word FROM kept WHERE word = 'máy chủ'"))
                    .isEqualTo("máy chủ");
        }
    }

    @Test
    void serverThatOutlivedItsApplicationIsReplaced() throws Exception {
        long orphan = runAnApplicationAndKillIt();
        assertThat(ProcessHandle.of(orphan))
                .hasValueSatisfying(process -> assertThat(process.isAlive()).isTrue());

        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            assertThat(read(server, "SELECT word FROM kept WHERE word = 'ứng dụng'"))
                    .isEqualTo("ứng dụng");
            assertThat(postmaster().pid()).isNotEqualTo(orphan);
        }
    }

    @Test
    void applicationAndServerKilledTogetherLoseNothing() throws Exception {
        long orphan = runAnApplicationAndKillIt();
        ProcessHandle.of(orphan).ifPresent(ProcessHandle::destroyForcibly);

        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            assertThat(read(server, "SELECT word FROM kept WHERE word = 'ứng dụng'"))
                    .isEqualTo("ứng dụng");
        }
    }

    @Test
    void pidOfAnotherProgramDoesNotKeepTheServerFromStarting() throws Exception {
        Path pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        Process other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(pidFile, other.pid() + "\n" + folder.resolve("postgres") + "\n");

        try (EmbeddedServer server = EmbeddedServer.start(folder, true)) {
            assertThat(read(server, "SELECT 1")).isEqualTo("1");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void firstStartThatWasCutOffIsSetAsideAndMadeAnew(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres").resolve("postgresql.conf"), "half written");

        try (EmbeddedServer server = EmbeddedServer.start(other, false)) {
            assertThat(read(server, "SELECT 'sẵn sàng'")).isEqualTo("sẵn sàng");
        }
        try (var children = Files.list(other)) {
            assertThat(children.map(child -> child.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres-unfinished-"));
        }
    }

    private static long runAnApplicationAndKillIt() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        DoomedApplication.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.lines().anyMatch(DoomedApplication.READY::equals)).isTrue();
            long server = postmaster().pid();
            application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            return server;
        }
    }

    private static ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String readPatiently(EmbeddedServer server, String sql) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return read(server, sql);
            } catch (SQLException e) {
                assertThat(attempt).as("attempts to connect").isLessThan(60);
                Thread.sleep(500);
            }
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }
}
