package vn.thiduaso.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The table of contents of a zip file in memory. Reading it unpacks nothing, so it costs the same for a zip bomb as for
 * any other file; one part may be unpacked, up to a length that the caller sets.
 */
final class ZipDirectory {

    private static final int FILE_SIGNATURE = 0x04034b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int FILE_HEADER = 30;
    private static final int ENTRY_HEADER = 46;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Entry(int method, long packed, long unpacked, long headerAt) {}

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipDirectory(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The table of contents; empty when the bytes are no zip file, or a damaged or odd one. */
    static Optional<ZipDirectory> of(byte[] bytes) {
        ZipDirectory zip = new ZipDirectory(bytes);
        try {
            return zip.read() ? Optional.of(zip) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** Whether the parts together would take more than 1 GB. */
    boolean unpacksTooLarge() {
        return entries.values().stream().mapToLong(Entry::unpacked).sum() > LARGEST_UNPACKED;
    }

    /** One part, unpacked; empty when it is missing, damaged or longer than the given number of bytes. */
    Optional<byte[]> content(String name, int longest) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            int header = Math.toIntExact(entry.headerAt());
            if (file.getInt(header) != FILE_SIGNATURE) {
                return Optional.empty();
            }
            int from = header + FILE_HEADER + unsignedShort(header + 26) + unsignedShort(header + 28);
            return switch (entry.method()) {
                case STORED -> stored(from, entry.packed(), longest);
                case DEFLATED -> inflated(from, longest);
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException | ArithmeticException | DataFormatException e) {
            return Optional.empty();
        }
    }

    private boolean read() {
        if (file.getInt(0) != FILE_SIGNATURE) {
            return false;
        }
        int end = endRecord();
        if (end < 0) {
            return false;
        }
        int count = unsignedShort(end + 10);
        int at = file.getInt(end + 16);
        if (count > MOST_ENTRIES) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != ENTRY_SIGNATURE) {
                return false;
            }
            int nameLength = unsignedShort(at + 28);
            entries.put(
                    new String(bytes(at + ENTRY_HEADER, nameLength), StandardCharsets.UTF_8),
                    new Entry(unsignedShort(at + 10), unsigned(at + 20), unsigned(at + 24), unsigned(at + 42)));
            at += ENTRY_HEADER + nameLength + unsignedShort(at + 30) + unsignedShort(at + 32);
        }
        return true;
    }

    private int endRecord() {
        int last = file.limit() - END_RECORD;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private Optional<byte[]> stored(int from, long length, int longest) {
        return length > longest ? Optional.empty() : Optional.of(bytes(from, (int) length));
    }

    private Optional<byte[]> inflated(int from, int longest) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), from, file.limit() - from);
            byte[] content = new byte[longest];
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(content, length, longest - length);
                if (more == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
                length += more;
            }
            return Optional.of(Arrays.copyOf(content, length));
        } finally {
            inflater.end();
        }
    }

    private byte[] bytes(int from, int length) {
        byte[] bytes = new byte[length];
        file.get(from, bytes);
        return bytes;
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(file.getInt(at));
    }
}
