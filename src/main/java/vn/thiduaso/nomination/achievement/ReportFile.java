package vn.thiduaso.nomination.achievement;

/** A report to download. */
public final class ReportFile {

    private final String name;
    private final Format format;
    private final byte[] content;

    ReportFile(String name, Format format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content.clone();
    }

    /** What the file is written as. */
    public enum Format {
        DOCX,
        PDF
    }

    /** The name of the file without its ending. */
    public String name() {
        return name;
    }

    public Format format() {
        return format;
    }

    public byte[] content() {
        return content.clone();
    }
}
