package vn.thiduaso.vote.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.nomination.VoteOutcome;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.ballot.CandidateView;
import vn.thiduaso.vote.ballot.CouncilPage;
import vn.thiduaso.vote.ballot.RoundView;

/** The biên bản họp xét of a session: who was there, what was said, how the vote went, what follows. */
@Component
@Transactional(readOnly = true)
public class MeetingMinutes {

    private final MinutesParts parts;
    private final ResultTables tables;
    private final MinutesTexts texts;

    MeetingMinutes(MinutesParts parts, ResultTables tables, MinutesTexts texts) {
        this.parts = parts;
        this.tables = tables;
        this.texts = texts;
    }

    /** The paper; before the session has ended it is a draft. */
    public Paper of(Actor actor, long sessionId) {
        CouncilPage page = parts.read(actor, sessionId);
        SessionDetails session = page.session();
        Paper.Builder paper = parts.begin(session, "meeting.subject");
        paper.paragraph(
                        texts.of("begins"),
                        texts.of("ended", texts.moment(session.session().startsAt())))
                .paragraph(
                        texts.of("place"), texts.of("ended", session.session().place()));
        parts.attendance(paper, session);
        parts.officials(paper, session);
        content(paper, session);
        paper.heading(1, texts.of("meeting.vote"));
        for (RoundView round : page.closed()) {
            round(paper, session, round);
        }
        conclusion(paper, session, page.closed());
        parts.end(paper, session);
        return paper.build();
    }

    private void content(Paper.Builder paper, SessionDetails session) {
        long people =
                session.agenda().stream().filter(item -> item.individual()).count();
        paper.heading(1, texts.of("meeting.content"))
                .paragraph(texts.of(
                        "meeting.purpose",
                        session.campaign().name(),
                        counted(session.agenda().size() - people, people)))
                .paragraph(texts.of(
                        "meeting.quorum", session.needed(), session.members().size(), session.present()));
        List<String> lines = session.session()
                .discussion()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        (lines.isEmpty() ? List.of(texts.of("meeting.considered")) : lines).forEach(paper::paragraph);
    }

    private void round(Paper.Builder paper, SessionDetails session, RoundView round) {
        paper.heading(2, texts.of("round", round.number()))
                .items(Block.Marker.DASH, parts.counts(round, Objects.requireNonNull(round.count())))
                .paragraph(texts.of("meeting.table", round.members()))
                .add(tables.of(session.campaign(), round));
    }

    private void conclusion(Paper.Builder paper, SessionDetails session, List<RoundView> rounds) {
        Map<Long, CandidateView> last = new LinkedHashMap<>();
        rounds.forEach(round -> round.candidates().forEach(candidate -> last.put(candidate.nominationId(), candidate)));
        paper.heading(1, texts.of("meeting.conclusion"));
        List<String> passed = perForm(session, last, VoteOutcome.PASSED);
        if (passed.isEmpty()) {
            paper.paragraph(texts.of("meeting.nobody"));
        } else {
            paper.paragraph(texts.of("meeting.passed")).items(Block.Marker.DASH, passed);
        }
        List<String> reserve = perForm(session, last, VoteOutcome.RESERVE);
        if (!reserve.isEmpty()) {
            paper.paragraph(texts.of("meeting.reserve")).items(Block.Marker.DASH, reserve);
        }
        Instant ended = session.session().endedAt();
        paper.paragraph(texts.of("meeting.end", ended == null ? texts.of("room") : texts.time(ended)));
    }

    private List<String> perForm(SessionDetails session, Map<Long, CandidateView> last, VoteOutcome outcome) {
        List<String> lines = new ArrayList<>();
        for (AwardFormSheet form : session.campaign().awardForms()) {
            List<CandidateView> with = last.values().stream()
                    .filter(candidate -> candidate.awardFormId() == form.id() && candidate.outcome() == outcome)
                    .toList();
            if (!with.isEmpty()) {
                long people = with.stream().filter(CandidateView::individual).count();
                lines.add(texts.of("meeting.form", form.name(), counted(with.size() - people, people)));
            }
        }
        return lines;
    }

    /** "3 (ba) tập thể và 2 (hai) cá nhân", or only those that there are. */
    private String counted(long collectives, long people) {
        List<String> counted = new ArrayList<>();
        if (collectives > 0 || people == 0) {
            counted.add(VietnameseWords.counted(collectives, texts.of("collective")));
        }
        if (people > 0) {
            counted.add(VietnameseWords.counted(people, texts.of("individual")));
        }
        return counted.size() == 1 ? counted.get(0) : texts.of("both", counted.get(0), counted.get(1));
    }
}
