package vn.thiduaso.evidence;

import java.util.Arrays;
import java.util.Objects;

/**
 * A stored file with its content.
 *
 * @param size in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go from the database to the response, nobody compares them
public record EvidenceFile(String name, String contentType, long size, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceFile that
                && name.equals(that.name)
                && contentType.equals(that.contentType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, contentType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + contentType + ", " + size + ")";
    }
}
