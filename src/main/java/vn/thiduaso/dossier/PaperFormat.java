package vn.thiduaso.dossier;

/** Files that a dossier is written as. */
public enum PaperFormat {
    DOCX("to-trinh", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("to-trinh", "application/pdf"),
    XLSX("danh-sach", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String kind;
    private final String mediaType;

    PaperFormat(String kind, String mediaType) {
        this.kind = kind;
        this.mediaType = mediaType;
    }

    /** What the file is, as the first part of its name. */
    public String kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }
}
