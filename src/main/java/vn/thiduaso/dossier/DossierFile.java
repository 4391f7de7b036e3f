package vn.thiduaso.dossier;

/** A file to download. */
public final class DossierFile {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    DossierFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
