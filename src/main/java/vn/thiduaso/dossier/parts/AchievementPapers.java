package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Signature;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.PaperTexts;
import vn.thiduaso.shared.Actor;

/** The báo cáo thành tích of each nominee, by the nomination. */
@Component
class AchievementPapers {

    private final PaperTexts texts;

    AchievementPapers(PaperTexts texts) {
        this.texts = texts;
    }

    Map<Long, Paper> of(Actor actor, Dossier dossier) {
        Map<Long, Paper> papers = new HashMap<>();
        dossier.nominees().forEach(nominee -> papers.put(nominee.nominationId(), paper(dossier, nominee)));
        return papers;
    }

    private Paper paper(Dossier dossier, Nominee nominee) {
        Paper.Builder paper = Paper.of(texts.of("achievement"), nominee.unitName())
                .under(dossier.place().department())
                .at(dossier.place().locality(), dossier.signing().day())
                .about(texts.of("achievement.subject", nominee.formName()));
        section(paper, "achievement.who", who(nominee));
        section(paper, "achievement.merits", nominee.achievements());
        section(paper, "achievement.awards", nominee.priorAwards());
        return paper.left(Signature.of(texts.of("achievement.confirmed"), null))
                .signed(Signature.of(texts.of("achievement.signer"), null))
                .build();
    }

    private String who(Nominee nominee) {
        Nominee.Person person = nominee.person();
        return person == null
                ? texts.of("achievement.collective", nominee.name())
                : texts.of(
                        "achievement.person",
                        person.name(),
                        Integer.toString(person.birthYear()),
                        person.post(),
                        nominee.unitName());
    }

    private void section(Paper.Builder paper, String title, @Nullable String text) {
        paper.heading(1, texts.of(title).toUpperCase(Locale.forLanguageTag("vi")));
        List<Block> blocks = new ArrayList<>();
        (text == null || text.isBlank() ? texts.of("achievement.none") : text)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Block.Paragraph(null, line.strip())));
        blocks.forEach(paper::add);
    }
}
