package vn.thiduaso.dossier.edition;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.CompiledView;
import vn.thiduaso.dossier.FrozenCheck;

/** Computes the checksums of a compiled dossier anew from what is stored. */
@Component
public class Verification {

    private final FileRows files;
    private final Archive archive;
    private final CompiledDossierRepository dossiers;

    Verification(FileRows files, Archive archive, CompiledDossierRepository dossiers) {
        this.files = files;
        this.archive = archive;
        this.dossiers = dossiers;
    }

    /** Every file, the data and the zip. */
    public FrozenCheck of(CompiledView dossier) {
        List<FrozenCheck.Line> lines = new ArrayList<>();
        files.each(dossier.id(), (file, bytes) -> lines.add(new FrozenCheck.Line(file, Digests.sha256(bytes))));
        String content = dossiers.findById(dossier.id())
                .map(CompiledDossier::frozen)
                .map(FrozenContent::content)
                .orElse("");
        MessageDigest digest = Digests.sha256();
        archive.write(dossier.id(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return new FrozenCheck(
                lines,
                Digests.sha256(content).equals(dossier.contentSha256()),
                Digests.hex(digest.digest()).equals(dossier.archiveSha256()));
    }
}
