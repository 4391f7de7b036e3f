package vn.thiduaso.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that the browser stores as a file. */
public final class Downloads {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Downloads() {}

    public static ResponseEntity<byte[]> xlsx(String fileName, byte[] content) {
        return file(fileName + ".xlsx", OFFICE + "spreadsheetml.sheet", content);
    }

    public static ResponseEntity<byte[]> docx(String fileName, byte[] content) {
        return file(fileName + ".docx", OFFICE + "wordprocessingml.document", content);
    }

    public static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return file(fileName + ".pdf", MediaType.APPLICATION_PDF_VALUE, content);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
