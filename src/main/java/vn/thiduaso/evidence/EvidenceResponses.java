package vn.thiduaso.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import vn.thiduaso.shared.NotFound;

/** The response that hands a stored file to a browser: saved, never shown in our pages, never kept by a cache. */
public final class EvidenceResponses {

    /** Types that browsers show without running anything of ours. */
    static final Set<String> PREVIEWED = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    private EvidenceResponses() {}

    /** The file as something to look at, alone or inside one of our pages; nothing in it may load or run anything. */
    public static ResponseEntity<byte[]> preview(EvidenceFile file) {
        if (!PREVIEWED.contains(file.contentType())) {
            throw new NotFound("preview of", file.name());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.bytes().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition("inline", file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }

    /** The file as a download under its own name. */
    public static ResponseEntity<byte[]> download(EvidenceFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.bytes().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition("attachment", file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }

    /** Both forms of RFC 6266: a plain name for old programs, then the real one. */
    private static String disposition(String kind, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
