package vn.thiduaso.dossier.parts;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Paper;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.nomination.achievement.AchievementPaper;
import vn.thiduaso.shared.Actor;

/** The báo cáo thành tích of each nominee, by the nomination. */
@Component
class AchievementPapers {

    private final AchievementPaper papers;

    AchievementPapers(AchievementPaper papers) {
        this.papers = papers;
    }

    Map<Long, Paper> of(Actor actor, Dossier dossier) {
        return papers.papers(actor, dossier.nominationIds(), dossier.signing().day());
    }
}
