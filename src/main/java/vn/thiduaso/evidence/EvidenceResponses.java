package vn.thiduaso.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** The response that hands a stored file to a browser: saved, never shown in our pages, never kept by a cache. */
public final class EvidenceResponses {

    private EvidenceResponses() {}

    /** The file as a download under its own name. */
    public static ResponseEntity<byte[]> download(EvidenceFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.bytes().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }

    /** Both forms of RFC 6266: a plain name for old programs, then the real one. */
    private static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
