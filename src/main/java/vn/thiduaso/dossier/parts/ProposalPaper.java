package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Signature;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;
import vn.thiduaso.dossier.content.AwardList;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.DossierPlace;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.PaperTexts;
import vn.thiduaso.dossier.content.Signing;
import vn.thiduaso.dossier.number.PaperKind;

/** The tờ trình of a dossier with its lists as landscape appendices (NĐ 30/2020/NĐ-CP, Phụ lục I). */
@Component
class ProposalPaper {

    private final PaperTexts texts;
    private final ProposalWords words;
    private final NomineeLists lists;

    ProposalPaper(PaperTexts texts, ProposalWords words, NomineeLists lists) {
        this.texts = texts;
        this.words = words;
        this.lists = lists;
    }

    /** The paper; without a number it is marked as a draft. */
    Paper of(Dossier dossier, List<String> attached) {
        DossierPlace place = dossier.place();
        Paper.Builder paper = head(dossier).about(words.subject(dossier)).to(place.recipient());
        dossier.grounds().forEach(paper::ground);
        paper.paragraph(words.opening(dossier));
        if (dossier.lists().size() > 1) {
            paper.items(
                    Block.Marker.DASH,
                    dossier.lists().stream()
                            .map(list -> texts.of("perForm", list.name(), words.counts(dossier, list)))
                            .toList());
        }
        if (dossier.numbering() != null && dossier.numbering().replaces() != null) {
            paper.paragraph(texts.of("replaces", dossier.numbering().replaces()));
        }
        paper.paragraph(texts.of("attached"))
                .items(Block.Marker.DASH, attached)
                .paragraph(texts.of("closing", place.recipient(), words.closing(dossier)));
        distribute(paper, dossier);
        paper.signed(signature(dossier.signing()));
        appendices(dossier).forEach(paper::appendix);
        return paper.build();
    }

    /** What every paper that belongs to it names it by: kind, number, place and date. */
    Paper.Builder head(Dossier dossier) {
        DossierPlace place = dossier.place();
        Paper.Builder paper = Paper.of(texts.of("kind"), place.bloc())
                .under(place.department())
                .numbered(dossier.number(), PaperKind.PROPOSAL.symbol(place.symbol()))
                .at(place.locality(), dossier.signing().day());
        return dossier.numbering() == null ? paper.draft() : paper;
    }

    private void distribute(Paper.Builder paper, Dossier dossier) {
        paper.distribution(texts.of("copy.above"));
        if (dossier.recipient() == Recipient.BOARD) {
            paper.distribution(texts.of("copy.department", dossier.place().department()));
        }
        paper.distribution(
                texts.of("copy.members"), texts.of("copy.file", dossier.place().symbol()));
    }

    private Signature signature(Signing signing) {
        List<String> authority = signing.signer() == Signer.HEAD
                ? List.of(texts.of("sign.bloc"), texts.of("sign.head"))
                : List.of(texts.of("sign.bloc"), texts.of("sign.for"), texts.of("sign.deputy"));
        return new Signature(authority, signing.post(), signing.name());
    }

    private List<Appendix> appendices(Dossier dossier) {
        List<Appendix> appendices = new ArrayList<>();
        if (!dossier.collectives().isEmpty()) {
            appendices.add(Appendix.landscape(texts.of("list"))
                    .about(texts.of("list.collectives", named(dossier)))
                    .with(lists.collectiveTable(dossier))
                    .with(texts.of("total"), total(dossier, dossier.collectives(), "collective")));
        }
        if (!dossier.individuals().isEmpty()) {
            appendices.add(Appendix.landscape(texts.of("list"))
                    .about(texts.of("list.individuals", named(dossier)))
                    .with(lists.individualTable(dossier))
                    .with(texts.of("total"), total(dossier, dossier.individuals(), "individual")));
        }
        return appendices.size() < 2
                ? appendices
                : List.of(
                        appendices.get(0).labelled(texts.of("appendix", "I")),
                        appendices.get(1).labelled(texts.of("appendix", "II")));
    }

    private String named(Dossier dossier) {
        return dossier.lists().size() == 1
                ? texts.of("list.award", dossier.lists().get(0).name())
                : texts.of("list.awards");
    }

    /** "12 (mười hai) tập thể.", with several awards also how many for each. */
    private String total(Dossier dossier, List<Nominee> nominees, String what) {
        String all = VietnameseWords.counted(nominees.size(), texts.of(what));
        if (dossier.lists().size() == 1) {
            return texts.of("sentence", all);
        }
        String each = dossier.lists().stream()
                .filter(list -> !Dossier.of(list, nominees).isEmpty())
                .map(list -> texts.of("perForm", list.name(), counted(list, nominees, what)))
                .collect(Collectors.joining("; "));
        return texts.of("totals", all, each);
    }

    private String counted(AwardList list, List<Nominee> nominees, String what) {
        return VietnameseWords.counted(Dossier.of(list, nominees).size(), texts.of(what));
    }
}
