package vn.thiduaso.dossier.edition;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.CompiledFile;
import vn.thiduaso.dossier.content.AwardList;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.shared.NotFound;

/** What is stored of compiled dossiers, for who has asked who reads. */
@Component
public class Storage {

    private final FileRows files;
    private final Archive archive;
    private final CompiledDossierRepository dossiers;
    private final DossierText text;

    Storage(FileRows files, Archive archive, CompiledDossierRepository dossiers, DossierText text) {
        this.files = files;
        this.archive = archive;
        this.dossiers = dossiers;
        this.text = text;
    }

    /** The data of a dossier. */
    public Dossier dossier(long dossierId) {
        return dossiers.findById(dossierId)
                .map(compiled -> text.dossier(compiled.frozen().content()))
                .orElseThrow(() -> new NotFound("dossier", dossierId));
    }

    public List<String> lists(long dossierId) {
        return dossier(dossierId).lists().stream().map(AwardList::key).toList();
    }

    public List<CompiledFile> files(long dossierId) {
        return files.files(dossierId);
    }

    public List<Long> nominations(long dossierId) {
        return files.nominations(dossierId);
    }

    public byte[] bytes(long dossierId, int position) {
        return files.bytes(dossierId, position).orElseThrow(() -> new NotFound("file of dossier", position));
    }

    public void archive(long dossierId, OutputStream target) {
        archive.write(dossierId, target);
    }
}
