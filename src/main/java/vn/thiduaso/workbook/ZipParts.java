package vn.thiduaso.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.thiduaso.shared.RuleViolation;

/** The parts of a zipped file, read as streams; nothing is unpacked beyond the limits. */
final class ZipParts implements AutoCloseable {

    private static final long MOST_BYTES = 250L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private final ZipFile zip;
    private final List<String> names = new ArrayList<>();

    /** Looks through the list of parts, so that a bomb that says what it is shows before anything is read. */
    ZipParts(byte[] file) throws IOException {
        zip = ZipFile.builder().setByteArray(file).get();
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            names.add(entry.getName());
            total += Math.max(0, entry.getSize());
        }
        RuleViolation.unless(total <= MOST_BYTES && names.size() <= MOST_PARTS, "workbook.error.bomb");
    }

    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The part as a stream that refuses to give more than so many bytes; empty if there is none. */
    Optional<InputStream> open(String name, long mostBytes) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Limited(zip.getInputStream(entry), mostBytes));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        private Limited(InputStream in, long mostBytes) {
            super(in);
            this.left = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            RuleViolation.unless(left >= 0, "workbook.error.bomb");
        }
    }
}
