package vn.thiduaso.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of our own and the way to connect to it. It is a bean that the data source depends on, so Spring
 * closes the pool first and the server after it. Should the server die while the application lives, it is started again
 * on the same port and the pool connects anew.
 */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String USER = "postgres";
    private static final String DATABASE = "thiduaso";
    private static final Duration START_WAIT = Duration.ofMinutes(2);
    private static final int MAX_CONNECTIONS = 60;
    private static final int WATCH_SECONDS = 2;

    private final DataFolder folder;
    private final String password;
    private final boolean durable;
    private final int port;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(EmbeddedServer::daemon);
    private @Nullable EmbeddedPostgres server;
    private int refusals;
    private boolean closed;

    private EmbeddedServer(DataFolder folder, boolean durable) throws IOException, SQLException {
        this.folder = folder;
        this.durable = durable;
        OrphanedServer.clear(folder.cluster());
        this.password = folder.readOrMakePassword();
        EmbeddedPostgres started = launch(0);
        this.server = started;
        this.port = started.getPort();
        createDatabase(started);
        folder.finishInitialising();
        var unused = watch.scheduleWithFixedDelay(this::check, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Starts the server, making its folder on the first start.
     *
     * @param dataDirectory folder in which {@code postgres} (the data) lies
     * @param durable whether a commit waits for the disk; false only where the data may be lost, as in tests
     * @throws DatabaseUnavailable when it can't start, with a reason for the operator
     */
    public static EmbeddedServer start(Path dataDirectory, boolean durable) {
        DataFolder folder = DataFolder.take(dataDirectory);
        try {
            refuseRootWithoutNamespaces(folder);
            EmbeddedServer server = new EmbeddedServer(folder, durable);
            log.info("PostgreSQL nhúng đang chạy ở cổng {}, dữ liệu trong {}", server.port, folder.cluster());
            return server;
        } catch (DatabaseUnavailable e) {
            folder.close();
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            String lastLines = folder.lastLogLines();
            folder.close();
            throw new DatabaseUnavailable(
                    "Máy chủ PostgreSQL nhúng không khởi động được: " + e.getMessage() + System.lineSeparator()
                            + lastLines,
                    "Xem nhật ký " + folder.serverLog() + ". Không dùng chung một thư mục dữ liệu cho root và người"
                            + " dùng thường. (See that log; do not mix root and non-root on one folder.)",
                    e);
        }
    }

    private static void refuseRootWithoutNamespaces(DataFolder folder) throws IOException {
        boolean root = "root".equals(Files.getOwner(folder.root()).getName())
                && "root".equals(System.getProperty("user.name"));
        if (root && !LinuxUtils.isUnshareAvailable()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL không chạy được bằng tài khoản root trên máy này.",
                    "Hãy chạy ứng dụng bằng một người dùng thường, hoặc đặt SPRING_DATASOURCE_URL tới một máy chủ"
                            + " PostgreSQL khác. (Run as a normal user, or name another server.)");
        }
    }

    private EmbeddedPostgres launch(int onPort) throws IOException {
        folder.prepareStart();
        // The library clears old folders below its working directory, even when another one is named for the programs.
        System.setProperty(
                "ot.epg.working-dir", folder.binaries().resolve("work").toString());
        Redirect output = Redirect.appendTo(folder.serverLog().toFile());
        String commit = durable ? "on" : "off";
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(onPort)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", Integer.toString(MAX_CONNECTIONS))
                .setServerConfig("fsync", commit)
                .setServerConfig("full_page_writes", commit)
                .setServerConfig("synchronous_commit", commit)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.firstPassword().toString())
                .setConnectConfig("password", password)
                .start();
        folder.protectBinaries();
        return started;
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private synchronized void check() {
        if (closed || !isRefusing()) {
            refusals = 0;
            return;
        }
        refusals++;
        if (refusals < 2) {
            return;
        }
        log.warn("Máy chủ PostgreSQL nhúng đã dừng đột ngột; đang khởi động lại ở cổng {}", port);
        try {
            forget(server);
            server = null;
            OrphanedServer.clear(folder.cluster());
            server = launch(port);
            refusals = 0;
            log.info("Máy chủ PostgreSQL nhúng đã chạy lại");
        } catch (IOException | RuntimeException e) {
            log.error("Chưa khởi động lại được máy chủ PostgreSQL nhúng; sẽ thử tiếp", e);
        }
    }

    /** Whether nothing listens on the port; slowness is no reason to start a second server. */
    private boolean isRefusing() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            return false;
        } catch (ConnectException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void forget(@Nullable EmbeddedPostgres dead) {
        try {
            if (dead != null) {
                dead.close();
            }
        } catch (IOException e) {
            log.debug("The dead server's lock was gone", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "postgres-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.shutdownNow();
        forget(server);
        server = null;
        folder.close();
    }
}
