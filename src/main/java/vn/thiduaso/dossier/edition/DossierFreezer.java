package vn.thiduaso.dossier.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.shared.Actor;

/** Stores a dossier whose files are written: its data, who is in it, and the checksum of the zip. */
@Component
class DossierFreezer {

    private final FileRows files;
    private final Archive archive;
    private final DossierText text;
    private final CompiledDossierRepository dossiers;
    private final AuditLog audit;
    private final Clock clock;

    DossierFreezer(
            FileRows files,
            Archive archive,
            DossierText text,
            CompiledDossierRepository dossiers,
            AuditLog audit,
            Clock clock) {
        this.files = files;
        this.archive = archive;
        this.text = text;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    CompiledDossier freeze(Actor actor, CompiledDossier.Place place, Lineage lineage, Dossier dossier) {
        String content = text.write(dossier);
        CountingSink sink = new CountingSink();
        MessageDigest digest = Digests.sha256();
        archive.write(place.id(), new DigestOutputStream(sink, digest));
        FrozenContent frozen =
                new FrozenContent(content, Digests.sha256(content), sink.size, Digests.hex(digest.digest()));
        CompiledDossier compiled = dossiers.saveAndFlush(new CompiledDossier(
                place,
                lineage,
                dossier,
                frozen,
                new CompiledDossier.Making(actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS))));
        files.addNominations(place.id(), dossier.nominationIds());
        audit.record(
                actor,
                "dossier.compiled",
                compiled.paperNumber(),
                Map.of("sha256", Change.of(null, frozen.archiveSha256())));
        return compiled;
    }

    /** Swallows what it counts. */
    private static final class CountingSink extends OutputStream {

        private long size;

        @Override
        public void write(int oneByte) {
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            size += length;
        }
    }
}
