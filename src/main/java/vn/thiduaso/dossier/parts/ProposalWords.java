package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.content.AwardList;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.PaperTexts;

/** The sentences of a tờ trình: what is proposed, for how many, and who decides. */
@Component
class ProposalWords {

    private final PaperTexts texts;

    ProposalWords(PaperTexts texts) {
        this.texts = texts;
    }

    /** "Về việc đề nghị tặng …". */
    String subject(Dossier dossier) {
        return texts.of(
                dossier.lists().size() == 1 ? "subject" : "subject.several",
                dossier.lists().get(0).name(),
                who(dossier),
                dossier.place().campaign(),
                dossier.isOneOccasion() ? occasion(dossier, dossier.lists().get(0)) : "");
    }

    String opening(Dossier dossier) {
        String council = dossier.heldOn()
                .map(day -> texts.of("council.voted", texts.date(day)))
                .orElseGet(() -> texts.of("council.open"));
        return texts.of(
                dossier.lists().size() == 1 ? "opening" : "opening.several",
                dossier.place().campaign(),
                council,
                dossier.place().recipient(),
                decision(dossier),
                dossier.lists().get(0).name(),
                counts(dossier.collectives(), dossier.individuals()));
    }

    /** "3 (ba) tập thể và 2 (hai) cá nhân" for one award. */
    String counts(Dossier dossier, AwardList list) {
        return counts(Dossier.of(list, dossier.collectives()), Dossier.of(list, dossier.individuals()));
    }

    String closing(Dossier dossier) {
        return dossier.isAside() ? texts.of("closing.aside") : decision(dossier);
    }

    /** "tập thể, cá nhân", or only those that there are. */
    String who(Dossier dossier) {
        if (dossier.individuals().isEmpty()) {
            return texts.of("collective");
        }
        return dossier.collectives().isEmpty()
                ? texts.of("individual")
                : texts.of("and", texts.of("collective"), texts.of("individual"));
    }

    private String counts(List<Nominee> collectives, List<Nominee> individuals) {
        List<String> counted = new ArrayList<>();
        if (!collectives.isEmpty()) {
            counted.add(VietnameseWords.counted(collectives.size(), texts.of("collective")));
        }
        if (!individuals.isEmpty()) {
            counted.add(VietnameseWords.counted(individuals.size(), texts.of("individual")));
        }
        return counted.size() < 2 ? String.join("", counted) : texts.of("both", counted.get(0), counted.get(1));
    }

    private String occasion(Dossier dossier, AwardList list) {
        return texts.of(
                "occasion." + list.occasion(),
                String.valueOf(list.year()),
                Integer.toString(dossier.place().fromYear()),
                Integer.toString(dossier.place().toYear()));
    }

    /** What the recipient is asked to do: to decide, to send it on, or both. */
    private String decision(Dossier dossier) {
        boolean own = dossier.recipient() == Recipient.DEPARTMENT
                && dossier.lists().stream().anyMatch(AwardList::ofDirector);
        String higher = authorities(dossier, false);
        if (dossier.isAside()) {
            return texts.of("decision.aside", authorities(dossier, true));
        }
        if (higher.isEmpty()) {
            return texts.of("decision.own");
        }
        return texts.of(own ? "decision.both" : "decision.higher", higher);
    }

    private static String authorities(Dossier dossier, boolean directors) {
        return dossier.lists().stream()
                .filter(list -> list.ofDirector() == directors)
                .map(AwardList::authority)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
