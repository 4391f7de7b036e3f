package vn.thiduaso.dossier;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.LegalGround;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Signature;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.unit.TermView;

/** The tờ trình of a dossier with its lists as landscape appendices (NĐ 30/2020/NĐ-CP, Phụ lục I). */
@Component
class ProposalPaper {

    private final PaperTexts texts;
    private final GroundText grounds;
    private final NominationLists lists;

    ProposalPaper(PaperTexts texts, GroundText grounds, NominationLists lists) {
        this.texts = texts;
        this.grounds = grounds;
        this.lists = lists;
    }

    Paper of(Dossier dossier, TermView term) {
        PaperNames names = dossier.names();
        DossierRequest request = dossier.request();
        Paper.Builder paper = Paper.of(texts.of("kind"), names.bloc())
                .under(names.department())
                .numbered(request.number(), texts.of("symbol", names.symbol()))
                .at(names.locality(), request.signedOn())
                .about(texts.of(
                        "subject",
                        names.awardForm(),
                        who(dossier),
                        dossier.campaign().name(),
                        occasion(dossier)))
                .to(names.recipient());
        for (LegalGround ground : dossier.grounds()) {
            paper.ground(grounds.of(ground));
        }
        paper.paragraph(texts.of(
                        "opening",
                        dossier.campaign().name(),
                        names.recipient(),
                        decision(dossier),
                        names.awardForm(),
                        counts(dossier)))
                .paragraph(texts.of("attached", who(dossier)))
                .paragraph(texts.of("closing", names.recipient(), closing(dossier)));
        distribute(paper, dossier);
        paper.signed(signature(request.signer(), term));
        appendices(dossier).forEach(paper::appendix);
        return paper.build();
    }

    private void distribute(Paper.Builder paper, Dossier dossier) {
        paper.distribution(texts.of("copy.above"));
        if (dossier.request().recipient() == Recipient.BOARD) {
            paper.distribution(texts.of("copy.department", dossier.names().department()));
        }
        paper.distribution(
                texts.of("copy.members"), texts.of("copy.file", dossier.names().symbol()));
    }

    private Signature signature(Signer signer, TermView term) {
        return signer == Signer.HEAD
                ? new Signature(List.of(texts.of("sign.bloc"), texts.of("sign.head")), term.headPost(), term.headName())
                : new Signature(
                        List.of(texts.of("sign.bloc"), texts.of("sign.for"), texts.of("sign.deputy")),
                        term.deputyPost(),
                        term.deputyName());
    }

    private List<Appendix> appendices(Dossier dossier) {
        boolean both =
                !dossier.collectives().isEmpty() && !dossier.individuals().isEmpty();
        String form = dossier.names().awardForm();
        List<Appendix> appendices = new ArrayList<>();
        if (!dossier.collectives().isEmpty()) {
            appendices.add(Appendix.landscape(texts.of("list"))
                    .about(texts.of("list.collectives", form))
                    .with(lists.collectiveTable(dossier))
                    .with(
                            texts.of("total"),
                            texts.of("sentence", counted(dossier.collectives().size(), "collective"))));
        }
        if (!dossier.individuals().isEmpty()) {
            appendices.add(Appendix.landscape(texts.of("list"))
                    .about(texts.of("list.individuals", form))
                    .with(lists.individualTable(dossier))
                    .with(
                            texts.of("total"),
                            texts.of("sentence", counted(dossier.individuals().size(), "individual"))));
        }
        if (!both) {
            return appendices;
        }
        return List.of(
                appendices.get(0).labelled(texts.of("appendix", "I")),
                appendices.get(1).labelled(texts.of("appendix", "II")));
    }

    /** "tập thể, cá nhân", or only those that there are. */
    private String who(Dossier dossier) {
        if (dossier.individuals().isEmpty()) {
            return texts.of("collective");
        }
        return dossier.collectives().isEmpty()
                ? texts.of("individual")
                : texts.of("and", texts.of("collective"), texts.of("individual"));
    }

    /** "3 (ba) tập thể và 2 (hai) cá nhân", or only those that there are. */
    private String counts(Dossier dossier) {
        List<String> counted = counted(dossier);
        return counted.size() == 1 ? counted.get(0) : texts.of("both", counted.get(0), counted.get(1));
    }

    private List<String> counted(Dossier dossier) {
        List<String> counted = new ArrayList<>();
        if (!dossier.collectives().isEmpty()) {
            counted.add(counted(dossier.collectives().size(), "collective"));
        }
        if (!dossier.individuals().isEmpty()) {
            counted.add(counted(dossier.individuals().size(), "individual"));
        }
        return counted;
    }

    private String counted(int number, String what) {
        return VietnameseWords.counted(number, texts.of(what));
    }

    private String occasion(Dossier dossier) {
        ListKey list = dossier.request().list();
        return texts.of(
                "occasion." + list.occasion(),
                String.valueOf(list.year()),
                Integer.toString(dossier.campaign().startsOn().getYear()),
                Integer.toString(dossier.campaign().endsOn().getYear()));
    }

    private String decision(Dossier dossier) {
        return texts.of("decision." + way(dossier), dossier.awardForm().authority());
    }

    private String closing(Dossier dossier) {
        return texts.of("closing." + way(dossier), dossier.awardForm().authority());
    }

    private static String way(Dossier dossier) {
        if (dossier.isDecidedByRecipient()) {
            return "own";
        }
        return dossier.isAside() ? "aside" : "higher";
    }
}
