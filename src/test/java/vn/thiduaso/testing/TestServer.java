package vn.thiduaso.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.thiduaso.database.EmbeddedServer;

/**
 * The PostgreSQL server of the tests, one for the whole run: a container where a Docker engine answers, otherwise the
 * embedded one in a temporary folder. Every context gets its database from here, made afresh at its first use.
 */
public final class TestServer {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);
    private static final String IMAGE = "postgres:18";
    private static final Map<String, JdbcConnectionDetails> DATABASES = new HashMap<>();

    private TestServer() {}

    /** The named database of the tests' server; empty when first asked for in this run. */
    public static synchronized JdbcConnectionDetails database(String name) {
        return DATABASES.computeIfAbsent(name, TestServer::create);
    }

    private static JdbcConnectionDetails create(String name) {
        Database admin = Admin.SERVER;
        try (Connection connection =
                        DriverManager.getConnection(admin.getJdbcUrl(), admin.getUsername(), admin.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)");
            statement.execute("CREATE DATABASE \"" + name + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = admin.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return new Database(url, admin.getUsername(), admin.getPassword());
    }

    private record Database(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    /** Started at the first use only. */
    private static final class Admin {

        private static final Database SERVER = start();

        private static Database start() {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                log.info("Tests run on {} in a container (Testcontainers)", IMAGE);
                PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                        .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
                container.start();
                Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
                return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
            }
            log.info("Tests run on the embedded PostgreSQL (no Docker engine answers)");
            EmbeddedServer server = EmbeddedServer.start(Path.of("target", "test-database"), false);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new Database(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        }
    }
}
