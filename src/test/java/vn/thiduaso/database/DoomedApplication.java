package vn.thiduaso.database;

import java.nio.file.Path;
import java.sql.SQLException;

/** Commits a row and waits to be killed; run as a process of its own. */
final class DoomedApplication {

    static final String READY = "ready";

    private DoomedApplication() {}

    public static void main(String[] args) throws SQLException, InterruptedException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]), true);
        EmbeddedServerTests.execute(server, "INSERT INTO kept VALUES ('ứng dụng')");
        System.out.println(READY);
        Thread.sleep(60_000);
    }
}
