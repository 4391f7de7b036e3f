package vn.thiduaso.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the streams and storages in an old Office file (MS-CFB 2.6.1): every place where a directory entry
 * may stand is looked at, so nothing of the file's own structure needs to be followed or trusted.
 */
final class OleDirectory {

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    private OleDirectory() {}

    static Set<String> namesIn(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        for (int at = 0; at + ENTRY <= file.length; at += ENTRY) {
            int length = buffer.getShort(at + NAME_LENGTH_AT);
            int type = buffer.get(at + TYPE_AT);
            boolean named = length > 2 && length <= NAME_LENGTH_AT && length % 2 == 0;
            if (named && (type == STORAGE || type == STREAM) && buffer.getShort(at + length - 2) == 0) {
                names.add(new String(file, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
