package vn.thiduaso.submission.paper;

import java.util.Arrays;

/** A paper to download. */
public final class ReportFile {

    private final String name;
    private final ReportFormat format;
    private final byte[] content;

    ReportFile(String name, ReportFormat format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content.clone();
    }

    /** The name of the file without its ending. */
    public String name() {
        return name;
    }

    public ReportFormat format() {
        return format;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name + " (" + format + ", " + Arrays.hashCode(content) + ")";
    }
}
