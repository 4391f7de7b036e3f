package vn.thiduaso.dossier.edition;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.PaperTexts;
import vn.thiduaso.dossier.number.NumberSeries;
import vn.thiduaso.dossier.number.PaperKind;
import vn.thiduaso.shared.Actor;

/**
 * Numbers a dossier. An edition that takes the place of one that never left keeps its number; one that takes the place of
 * one that was sent is a paper of its own, with a number of its own, and names the one it replaces.
 */
@Component
class PaperNumbers {

    private final NumberSeries numbers;
    private final PaperTexts texts;

    PaperNumbers(NumberSeries numbers, PaperTexts texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    Dossier.Numbering of(Actor actor, CompiledDossier.Place place, Dossier dossier, @Nullable CompiledDossier old) {
        int year = dossier.signing().day().getYear();
        int edition = old == null ? 1 : old.lineage().edition() + 1;
        if (old != null && !old.wasForwarded() && old.signedOn().getYear() == year) {
            return new Dossier.Numbering(place.blocId(), old.number(), edition, null);
        }
        int number = numbers.of(
                new NumberSeries.Series(place.blocId(), year, PaperKind.PROPOSAL),
                "dossier:" + place.id(),
                actor.name());
        String replaces = old == null || !old.wasForwarded()
                ? null
                : texts.of("replaced", old.paperNumber(), texts.date(old.signedOn()));
        return new Dossier.Numbering(place.blocId(), number, edition, replaces);
    }
}
