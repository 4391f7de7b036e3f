package vn.thiduaso.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded server. It belongs to one application at a time (a file lock, which the operating system
 * drops when that application dies, however it dies). The password file lies among the server's own files and is put
 * there last, so a folder without it comes from a first start that was cut off.
 */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder for this application, making it if needed. */
    static DataFolder take(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                ownerOnly(root);
            }
            FileChannel channel = FileChannel.open(
                    root.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DatabaseUnavailable(
                        "Thư mục dữ liệu " + root + " đang được một phiên bản khác của ứng dụng sử dụng.",
                        "Hãy dừng ứng dụng đang chạy, hoặc đặt THIDUA_DATA_DIR sang thư mục khác. (Another running"
                                + " application holds this data folder: stop it or set THIDUA_DATA_DIR.)");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "Không tạo hoặc không ghi được thư mục dữ liệu " + root + ".",
                    "Hãy kiểm tra quyền ghi, hoặc đặt THIDUA_DATA_DIR sang thư mục khác. (The data folder can't be"
                            + " written.)",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    /** Where the password lies while the first start is under way. */
    Path firstPassword() {
        return root.resolve("postgres.first-password");
    }

    private Path password() {
        return cluster().resolve("thiduaso.password");
    }

    boolean isInitialised() {
        return Files.isRegularFile(password());
    }

    /** The server's password; a new one for a new folder. */
    String readOrMakePassword() {
        try {
            if (isInitialised()) {
                return Files.readString(password()).strip();
            }
            moveUnfinishedClusterAside();
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            Files.deleteIfExists(firstPassword());
            Files.createFile(firstPassword());
            ownerOnly(firstPassword());
            Files.writeString(firstPassword(), made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks the folder as complete. */
    void finishInitialising() {
        try {
            if (Files.exists(firstPassword())) {
                Files.move(firstPassword(), password(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the library's own lock, which a failed start may have left open; ours is the one that counts. */
    void prepareStart() {
        try {
            Files.deleteIfExists(cluster().resolve("epg-lock"));
            if (Files.exists(serverLog()) && Files.size(serverLog()) > 5_000_000) {
                Files.delete(serverLog());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library makes the folder of the programs writable for everybody; takes that back. */
    void protectBinaries() {
        try {
            if (Files.exists(binaries())) {
                ownerOnly(binaries());
            }
        } catch (IOException e) {
            log.warn("Không đặt được quyền cho {}", binaries(), e);
        }
    }

    String lastLogLines() {
        try {
            List<String> lines = Files.readAllLines(serverLog());
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private void moveUnfinishedClusterAside() throws IOException {
        if (Files.exists(cluster())) {
            Path aside = root.resolve(
                    "postgres-unfinished-" + ProcessHandle.current().pid());
            Files.move(cluster(), aside);
            log.warn("Lần khởi tạo dữ liệu trước bị ngắt giữa chừng; phần dở dang được chuyển sang {}", aside);
        }
    }

    private static void ownerOnly(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            String permissions = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            log.debug("The lock was gone already", e);
        }
    }
}
