package vn.thiduaso.vote.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thiduaso.shared.RuleViolation;

/** The keys of open ballot boxes: files beside the database, never in it, and gone once the box was opened. */
@Component
public class BoxKeys {

    private static final Logger log = LoggerFactory.getLogger(BoxKeys.class);
    private static final int LENGTH = 32;
    private static final String ENDING = ".key";

    private final Path folder;
    private final SecureRandom chance = new SecureRandom();

    BoxKeys(@Value("${thidua.data-dir:./data}") Path dataDirectory) {
        this.folder = dataDirectory.resolve("ballot-keys");
    }

    public SecureRandom chance() {
        return chance;
    }

    /** Makes a key that only the application's own user can read, and gives its name. */
    public UUID create() {
        UUID id = UUID.randomUUID();
        byte[] key = new byte[LENGTH];
        chance.nextBytes(key);
        try {
            makeFolder();
            Path file = Files.createFile(file(id));
            if (isPosix()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            write(file, key);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return id;
    }

    /** What seals the box of the round; refused when the key is lost, because then the round is. */
    public BoxSeal seal(UUID id, long roundId) {
        try {
            return new BoxSeal(Files.readAllBytes(file(id)), roundId, chance);
        } catch (IOException problem) {
            log.error("The key {} of ballot round {} cannot be read", id, roundId, problem);
            throw new RuleViolation("vote.error.keyLost");
        }
    }

    /** Destroys the key once the transaction is through; without a key nothing that was sealed can be read again. */
    public void destroyAfterCommit(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                destroy(id);
            }
        });
    }

    /** The keys that there are, with the moment when each was made. */
    public Map<UUID, Instant> there() {
        Map<UUID, Instant> found = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                name(name.substring(0, name.length() - ENDING.length()), file, found);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return found;
    }

    private static void name(String id, Path file, Map<UUID, Instant> found) throws IOException {
        if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            found.put(UUID.fromString(id), Files.getLastModifiedTime(file).toInstant());
        }
    }

    /** Overwrites the key and deletes it. */
    public void destroy(UUID id) {
        try {
            write(file(id), new byte[LENGTH]);
            Files.deleteIfExists(file(id));
        } catch (IOException problem) {
            log.error("The key {} of a closed ballot round could not be destroyed: delete its file", id, problem);
        }
    }

    private void makeFolder() throws IOException {
        if (isPosix()) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private Path file(UUID id) {
        return folder.resolve(id + ENDING);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
    }
}
