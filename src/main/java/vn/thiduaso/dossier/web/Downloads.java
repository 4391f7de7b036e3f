package vn.thiduaso.dossier.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thiduaso.dossier.DossierFile;

/** Answers with a file to be saved. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> of(DossierFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(file.name()))
                .body(file.content());
    }

    static String saved(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
