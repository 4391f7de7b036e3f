package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Paper;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.NomineeVote;
import vn.thiduaso.dossier.content.PaperTexts;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.vote.paper.CountMinutes;
import vn.thiduaso.vote.paper.MeetingMinutes;

/** The minutes of the council's sessions that voted on the nominees: of the meeting and of the count. */
@Component
class MinutesPapers {

    private final MeetingMinutes meetings;
    private final CountMinutes counts;
    private final MinutesNumbers numbers;
    private final PaperTexts texts;

    MinutesPapers(MeetingMinutes meetings, CountMinutes counts, MinutesNumbers numbers, PaperTexts texts) {
        this.meetings = meetings;
        this.counts = counts;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Of each session first the minutes of the meeting, then those of the count; numbered when the dossier is. */
    List<Minutes> of(Actor actor, Dossier dossier) {
        Map<Long, NomineeVote> sessions = new TreeMap<>();
        dossier.nominees().stream()
                .map(Nominee::vote)
                .filter(Objects::nonNull)
                .forEach(vote -> sessions.put(vote.sessionId(), vote));
        List<Minutes> minutes = new ArrayList<>();
        sessions.forEach((session, vote) -> {
            Paper meeting = meetings.of(actor, session);
            Paper count = counts.of(actor, session);
            minutes.add(new Minutes(
                    "bien-ban-hop",
                    texts.of("part.meeting"),
                    numbers.numbered(actor, dossier, vote, "meeting", meeting)));
            minutes.add(new Minutes(
                    "bien-ban-kiem-phieu",
                    texts.of("part.count"),
                    numbers.numbered(actor, dossier, vote, "count", count)));
        });
        return minutes;
    }

    /** A paper of a session: its kind is the part of its file's name. */
    record Minutes(String kind, String title, Paper paper) {}
}
