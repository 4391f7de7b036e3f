package vn.thiduaso.dossier;

import java.util.List;

/**
 * Whether a compiled dossier is still what it was, checksum by checksum.
 *
 * @param content whether its data are
 * @param archive whether its zip is
 */
public record FrozenCheck(List<Line> files, boolean content, boolean archive) {

    /**
     * A file.
     *
     * @param computed SHA-256 of what is stored now
     */
    public record Line(CompiledFile file, String computed) {

        public boolean isSame() {
            return file.sha256().equals(computed);
        }
    }

    public boolean isWhole() {
        return content && archive && files.stream().allMatch(Line::isSame);
    }

    public long damaged() {
        return files.stream().filter(line -> !line.isSame()).count();
    }
}
