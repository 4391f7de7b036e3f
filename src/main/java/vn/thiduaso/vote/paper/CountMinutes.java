package vn.thiduaso.vote.paper;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.ballot.CouncilPage;
import vn.thiduaso.vote.ballot.PaperEntryView;
import vn.thiduaso.vote.ballot.RoundView;

/** The biên bản kiểm phiếu of a session: ballots issued, returned, valid, invalid, and the votes of each nominee. */
@Component
@Transactional(readOnly = true)
public class CountMinutes {

    private final MinutesParts parts;
    private final ResultTables tables;
    private final MinutesTexts texts;

    CountMinutes(MinutesParts parts, ResultTables tables, MinutesTexts texts) {
        this.parts = parts;
        this.tables = tables;
        this.texts = texts;
    }

    /** The paper; before the session has ended it is a draft. */
    public Paper of(Actor actor, long sessionId) {
        CouncilPage page = parts.read(actor, sessionId);
        SessionDetails session = page.session();
        Paper.Builder paper = parts.begin(session, "count.subject");
        paper.paragraph(texts.of(
                "count.opening",
                texts.moment(Objects.requireNonNull(page.closed().get(0).closedAt())),
                session.session().place(),
                session.campaign().name()));
        parts.officials(paper, session);
        paper.heading(1, texts.of("count.rules")).items(Block.Marker.DASH, rules());
        paper.heading(1, texts.of("count.result"));
        for (RoundView round : page.closed()) {
            round(paper, page, round);
        }
        paper.paragraph(texts.of("count.end"));
        parts.end(paper, session);
        return paper.build();
    }

    private List<String> rules() {
        return List.of(texts.of("count.rule.one"), texts.of("count.rule.secret"), texts.of("count.rule.share"));
    }

    private void round(Paper.Builder paper, CouncilPage page, RoundView round) {
        paper.heading(2, texts.of("round", round.number()))
                .items(Block.Marker.DASH, parts.counts(round, Objects.requireNonNull(round.count())));
        for (PaperEntryView entry : page.entries()) {
            if (entry.roundId() == round.id() && entry.state() == PaperEntryView.State.CONFIRMED) {
                paper.paragraph(texts.of(
                        "count.papers",
                        entry.papers(),
                        entry.enteredBy(),
                        String.valueOf(entry.decidedBy()),
                        String.valueOf(entry.decidedUnit())));
            }
        }
        paper.add(tables.of(page.session().campaign(), round));
    }
}
