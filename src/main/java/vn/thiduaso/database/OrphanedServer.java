package vn.thiduaso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier run left behind: after {@code kill -9} of the application its PostgreSQL runs on, alone. It is stopped
 * in an orderly way (SIGINT: open transactions are rolled back, everything committed is kept). A pid file whose process
 * is dead, or is another program by now, is removed, since the server would refuse to start because of it.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path cluster;
    private final Path pidFile;

    private OrphanedServer(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /**
     * Leaves the cluster free for a new server.
     *
     * @throws DatabaseUnavailable when the old server can't be stopped
     */
    static void clear(Path cluster) {
        OrphanedServer orphan = new OrphanedServer(cluster);
        Optional<ProcessHandle> process = orphan.process();
        if (process.isPresent()) {
            orphan.end(process.get());
        }
    }

    private void end(ProcessHandle process) {
        if (serves(process)) {
            log.info("Máy chủ PostgreSQL của lần chạy trước còn hoạt động (pid {}); đang dừng lại", process.pid());
            signal(process, "-INT");
            if (!isGone(process)) {
                signal(process, "-QUIT");
            }
        }
        if (!isGone(process) && serves(process)) {
            throw new DatabaseUnavailable(
                    "Không dừng được máy chủ PostgreSQL của lần chạy trước (pid " + process.pid() + ").",
                    "Hãy dừng tiến trình này rồi khởi động lại ứng dụng. (Stop that process, then start again.)");
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            log.debug("{} can't be read", pidFile, e);
            return Optional.empty();
        }
    }

    private boolean serves(ProcessHandle process) {
        String program = process.info().command().orElse("");
        return (program.endsWith("postgres") || program.endsWith("postgres.exe"))
                && process.info()
                        .commandLine()
                        .map(line -> line.contains(cluster.toString()))
                        .orElse(true);
    }

    /** Another program has got the number since, or nothing can be seen of the process: it is a dead one, not yet buried. */
    private boolean isGone(ProcessHandle process) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && Files.exists(pidFile)) {
            boolean otherProgram = process.info().command().isPresent() && !serves(process);
            if (otherProgram) {
                return true;
            }
            if (System.nanoTime() > end || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static void signal(ProcessHandle process, String name) {
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

    private static boolean pause() {
        try {
            Thread.sleep(100);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
