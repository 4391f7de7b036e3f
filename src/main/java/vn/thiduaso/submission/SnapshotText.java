package vn.thiduaso.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical form of a snapshot: JSON with the names in the order of the alphabet, numbers as they are, no spaces. The
 * settings are its own, so that those of the rest of the application cannot change it.
 */
@Component
class SnapshotText {

    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    String write(Snapshot snapshot) {
        return json.writeValueAsString(snapshot);
    }

    Snapshot read(String content) {
        return json.readValue(content, Snapshot.class);
    }

    /** SHA-256 over who submitted what, when, as which number. */
    static String checksum(long reportId, int number, Instant at, String by, boolean late, String content) {
        String all = reportId + "\n" + number + "\n" + at + "\n" + by + "\n" + late + "\n" + content;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
