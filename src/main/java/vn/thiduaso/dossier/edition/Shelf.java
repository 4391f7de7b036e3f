package vn.thiduaso.dossier.edition;

import org.springframework.stereotype.Component;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Where compiled dossiers stand. */
@Component
record Shelf(FileRows files, DossierRows rows, DossierFreezer freezer, CompiledDossierRepository dossiers) {

    /** An edition that can be followed by another one. */
    CompiledDossier open(long id) {
        CompiledDossier dossier = find(id);
        boolean last = rows.editions(dossier.lineage().firstId()).stream()
                .allMatch(edition -> edition.edition() <= dossier.lineage().edition());
        RuleViolation.unless(last, "dossier.error.notLast");
        return dossier;
    }

    CompiledDossier find(long id) {
        return dossiers.findById(id).orElseThrow(() -> new NotFound("dossier", id));
    }
}
