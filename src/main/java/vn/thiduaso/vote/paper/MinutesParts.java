package vn.thiduaso.vote.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Signature;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.vote.MemberView;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.ballot.BallotCount;
import vn.thiduaso.vote.ballot.BallotQueries;
import vn.thiduaso.vote.ballot.CouncilPage;
import vn.thiduaso.vote.ballot.RoundView;

/** What both minutes have: head, who was there, numbers of ballots, signatures. */
@Component
class MinutesParts {

    private final VoteQueries sessions;
    private final BallotQueries ballots;
    private final UnitCatalogue units;
    private final MinutesTexts texts;

    MinutesParts(VoteQueries sessions, BallotQueries ballots, UnitCatalogue units, MinutesTexts texts) {
        this.sessions = sessions;
        this.ballots = ballots;
        this.units = units;
        this.texts = texts;
    }

    /** The session as the person may read it, with at least one closed round. */
    CouncilPage read(Actor actor, long sessionId) {
        CouncilPage page = ballots.page(actor, sessions.address(actor, sessionId));
        RuleViolation.unless(!page.closed().isEmpty(), "vote.error.noMinutes");
        return page;
    }

    /** Begins the paper; names are those of the day of the session. */
    Paper.Builder begin(SessionDetails session, String subject) {
        BlocView bloc = units.bloc(session.campaign().blocId());
        Paper.Builder paper = Paper.of(texts.of("kind"), bloc.name())
                .under(units.organisationName(
                        bloc.departmentId(), session.session().heldOn()))
                .numbered(null, texts.of("symbol", bloc.symbol()))
                .about(texts.of(subject, session.campaign().name()));
        if (!session.session().isEnded()) {
            paper.draft();
        }
        return paper;
    }

    void officials(Paper.Builder paper, SessionDetails session) {
        paper.paragraph(texts.of("chair"), texts.of("ended", session.session().chairName()))
                .paragraph(
                        texts.of("secretary"),
                        texts.of("ended", session.session().secretary().name()));
    }

    void attendance(Paper.Builder paper, SessionDetails session) {
        List<MemberView> present =
                session.members().stream().filter(MemberView::isPresent).toList();
        List<MemberView> absent =
                session.members().stream().filter(member -> !member.isPresent()).toList();
        int all = session.members().size();
        paper.paragraph(texts.of("present"), texts.of("present.count", present.size(), all))
                .items(Block.Marker.DASH, present.stream().map(this::there).toList());
        if (absent.isEmpty()) {
            paper.paragraph(texts.of("absent"), texts.of("absent.none"));
        } else {
            paper.paragraph(texts.of("absent"), texts.of("absent.count", absent.size(), all))
                    .items(Block.Marker.DASH, absent.stream().map(this::away).toList());
        }
    }

    private String there(MemberView member) {
        return member.representative().isBlank()
                ? texts.of("member", member.unitName())
                : texts.of("member.by", member.unitName(), member.representative());
    }

    private String away(MemberView member) {
        return texts.of("member." + member.attendance(), member.unitName());
    }

    /** "Số phiếu phát ra: 13; …". */
    List<String> counts(RoundView round, BallotCount count) {
        return List.of(
                texts.of("count.members", round.members(), round.present()),
                texts.of("count.issued", count.issued()),
                texts.of("count.returned", count.returned(), count.onPaper()),
                texts.of("count.valid", count.valid()),
                texts.of("count.invalid", count.invalid()));
    }

    void end(Paper.Builder paper, SessionDetails session) {
        paper.distribution(texts.of("copy.members"), texts.of("copy.file", symbol(session)))
                .left(Signature.of(
                        texts.of("sign.secretary"),
                        session.session().secretary().name()))
                .signed(Signature.of(texts.of("sign.chair"), session.session().chairName()));
    }

    private String symbol(SessionDetails session) {
        return units.bloc(session.campaign().blocId()).symbol();
    }
}
