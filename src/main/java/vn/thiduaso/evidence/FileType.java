package vn.thiduaso.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken as evidence, each with the extensions that go with it. */
enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("WORD", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("EXCEL", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("SLIDES", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("WORD", "application/msword", "doc"),
    XLS("EXCEL", "application/vnd.ms-excel", "xls"),
    PPT("SLIDES", "application/vnd.ms-powerpoint", "ppt"),
    ODT("WORD", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("EXCEL", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPEG("IMAGE", "image/jpeg", "jpg", "jpeg"),
    PNG("IMAGE", "image/png", "png"),
    WEBP("IMAGE", "image/webp", "webp"),
    HEIC("IMAGE", "image/heic", "heic", "heif");

    private final String family;
    private final String contentType;
    private final String extension;
    private final String otherExtension;

    FileType(String family, String contentType, String extension) {
        this(family, contentType, extension, extension);
    }

    FileType(String family, String contentType, String extension, String otherExtension) {
        this.family = family;
        this.contentType = contentType;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    static Optional<FileType> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(lower) || type.otherExtension.equals(lower))
                .findFirst();
    }

    static String familyOf(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .map(type -> type.family)
                .findFirst()
                .orElse("FILE");
    }

    String contentType() {
        return contentType;
    }
}
