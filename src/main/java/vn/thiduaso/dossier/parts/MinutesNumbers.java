package vn.thiduaso.dossier.parts;

import org.springframework.stereotype.Component;
import vn.thiduaso.document.Paper;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.NomineeVote;
import vn.thiduaso.dossier.number.NumberSeries;
import vn.thiduaso.dossier.number.PaperKind;
import vn.thiduaso.shared.Actor;

/** Numbers the minutes of a session when they go into a dossier; they keep their number in every other one. */
@Component
class MinutesNumbers {

    private final NumberSeries numbers;

    MinutesNumbers(NumberSeries numbers) {
        this.numbers = numbers;
    }

    Paper numbered(Actor actor, Dossier dossier, NomineeVote vote, String kind, Paper paper) {
        Dossier.Numbering numbering = dossier.numbering();
        if (numbering == null) {
            return paper;
        }
        int number = numbers.of(
                new NumberSeries.Series(numbering.blocId(), vote.heldOn().getYear(), PaperKind.MINUTES),
                "session:" + vote.sessionId() + ":" + kind,
                actor.name());
        return paper.numbered(number);
    }
}
