package vn.thiduaso.dossier.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.CompiledFile;

/**
 * The zip of a dossier, put together from its files when it is asked for. They are stored as they are (they are compressed
 * already) and without a time, so that the zip has the same bytes on every machine.
 */
@Component
class Archive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FileRows files;

    Archive(FileRows files) {
        this.files = files;
    }

    void write(long dossierId, OutputStream target) {
        try {
            ZipOutputStream zip = new ZipOutputStream(target);
            files.each(dossierId, (file, bytes) -> add(zip, file, bytes));
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, CompiledFile file, byte[] bytes) {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(Digests.crc32(bytes));
        entry.setTimeLocal(NO_TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
