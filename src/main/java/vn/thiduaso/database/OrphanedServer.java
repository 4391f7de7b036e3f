package vn.thiduaso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application: after {@code kill -9} of the application PostgreSQL runs on, alone. It is
 * stopped in an orderly way (SIGINT: open transactions are rolled back, everything committed is kept).
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pidFile;
    private final ProcessHandle process;

    private OrphanedServer(Path pidFile, ProcessHandle process) {
        this.pidFile = pidFile;
        this.process = process;
    }

    /** The server that still works on the cluster, if there is one; a pid that now belongs to another program is none. */
    static Optional<OrphanedServer> of(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> serves(process, cluster))
                    .map(process -> new OrphanedServer(pidFile, process));
        } catch (IOException | RuntimeException e) {
            log.debug("{} can't be read", pidFile, e);
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        String program = process.info().command().orElse("");
        return (program.endsWith("postgres") || program.endsWith("postgres.exe"))
                && process.info()
                        .commandLine()
                        .map(line -> line.contains(cluster.toString()))
                        .orElse(true);
    }

    void stop() {
        log.info("Máy chủ PostgreSQL của lần chạy trước còn hoạt động (pid {}); đang dừng lại", process.pid());
        signal("-INT");
        if (!isGone(PATIENCE)) {
            signal("-QUIT");
            if (!isGone(PATIENCE)) {
                throw new DatabaseUnavailable(
                        "Không dừng được máy chủ PostgreSQL của lần chạy trước (pid " + process.pid() + ").",
                        "Hãy dừng tiến trình này rồi khởi động lại ứng dụng. (Stop that process, then start again.)");
            }
        }
    }

    private void signal(String name) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        try {
            if (windows) {
                process.destroyForcibly();
            } else {
                new ProcessBuilder("kill", name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGone(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            boolean zombie = process.info().command().isEmpty();
            if (zombie || !process.isAlive() || !Files.exists(pidFile)) {
                return true;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
