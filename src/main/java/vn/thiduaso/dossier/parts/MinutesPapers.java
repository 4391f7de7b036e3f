package vn.thiduaso.dossier.parts;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Paper;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.shared.Actor;

/** The minutes of the council's sessions that voted on the nominees: of the meeting and of the count. */
@Component
class MinutesPapers {

    /** Of each session first the minutes of the meeting, then those of the count. */
    List<Minutes> of(Actor actor, Dossier dossier) {
        return List.of();
    }

    /** A paper of a session: its kind is the part of its file's name. */
    record Minutes(long sessionId, String kind, String title, Paper paper) {}
}
