package vn.thiduaso.dossier.edition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.dossier.CompiledFile;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.number.PaperKind;
import vn.thiduaso.dossier.parts.Part;
import vn.thiduaso.dossier.parts.PartMaker;
import vn.thiduaso.nomination.NominationSteps;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/**
 * Makes a dossier in one transaction: takes its number, moves its nominations on, writes its files one after another and
 * freezes data and files. Whatever fails leaves nothing, not even a gap in the numbers.
 */
@Component
public class Compiler {

    private final DossierDrafts drafts;
    private final PaperNumbers numbers;
    private final NominationSteps moves;
    private final PartMaker maker;
    private final Shelf shelf;
    private final Clock clock;

    Compiler(
            DossierDrafts drafts,
            PaperNumbers numbers,
            NominationSteps moves,
            PartMaker maker,
            Shelf shelf,
            Clock clock) {
        this.drafts = drafts;
        this.numbers = numbers;
        this.moves = moves;
        this.maker = maker;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The new dossier's id. */
    @Transactional
    public long compile(Actor actor, CompileWish wish, Progress progress) {
        CompiledDossier old = wish.replaces() == null ? null : shelf.open(wish.replaces());
        DossierDrafts.Draft draft = drafts.of(actor, wish.campaignId(), wish.request(), wish.replaces());
        RuleViolation.unless(!draft.dossier().isEmpty(), "dossier.error.empty");
        RuleViolation.unless(draft.dossier().signing().name() != null, "dossier.error.noTerm");
        CompiledDossier.Place place = new CompiledDossier.Place(
                shelf.files().nextDossierId(),
                wish.campaignId(),
                draft.campaign().blocId());
        Dossier dossier = draft.dossier().numbered(numbers.of(actor, place, draft.dossier(), old));
        String paper = "%02d/%s".formatted(dossier.number(), symbol(dossier));
        moves.compiled(actor, NomineeChoice.fresh(draft.nominations()), paper);
        write(actor, place.id(), dossier, progress);
        if (old != null) {
            takePlaceOf(actor, old, dossier.nominationIds(), String.valueOf(wish.reason()));
        }
        return shelf.freezer()
                .freeze(actor, place, lineage(place, old, wish.reason()), dossier)
                .id();
    }

    private void write(Actor actor, long id, Dossier dossier, Progress progress) {
        List<Part> parts = maker.parts(actor, dossier);
        int total = parts.size() + 2;
        List<CompiledFile> files = new ArrayList<>();
        for (Part part : parts) {
            progress.told(files.size(), total);
            files.add(shelf.files().add(id, files.size() + 2, part, part.bytes().get()));
        }
        Part contents = maker.contents(dossier, files);
        files.add(0, shelf.files().add(id, 1, contents, contents.bytes().get()));
        Part sums = maker.sums(files);
        shelf.files().add(id, total, sums, sums.bytes().get());
        progress.told(total, total);
    }

    /**
     * Who is no longer in it is free again; an edition that never left gives way at once, one that was sent when the new
     * one is.
     */
    private void takePlaceOf(Actor actor, CompiledDossier old, Collection<Long> kept, String reason) {
        Set<Long> dropped = new HashSet<>(shelf.files().nominations(old.id()));
        dropped.removeAll(kept);
        dropped.removeAll(shelf.rows().elsewhere(old.id(), dropped));
        moves.released(actor, dropped, reason);
        if (!old.wasForwarded()) {
            old.replace(clock.instant());
        }
    }

    private static Lineage lineage(
            CompiledDossier.Place place, @Nullable CompiledDossier old, @Nullable String reason) {
        return old == null ? Lineage.first(place.id()) : old.lineage().next(old.id(), String.valueOf(reason));
    }

    private static String symbol(Dossier dossier) {
        return PaperKind.PROPOSAL.symbol(dossier.place().symbol());
    }

    /** Is told how many files are written. */
    @FunctionalInterface
    public interface Progress {
        void told(int done, int total);
    }
}
