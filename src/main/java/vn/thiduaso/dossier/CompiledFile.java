package vn.thiduaso.dossier;

/**
 * A file of a compiled dossier.
 *
 * @param position its place in the table of contents, from 1
 * @param name path inside the zip
 * @param size in bytes
 * @param sha256 of its content when it was compiled
 */
public record CompiledFile(int position, String name, String title, String mediaType, long size, String sha256) {

    /** The name without its folder. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
