package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.dossier.CompiledFile;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.PaperTexts;
import vn.thiduaso.shared.Actor;

/** Puts the files of a dossier together, in the order of its table of contents; each is written when it is asked for. */
@Component
public class PartMaker {

    private static final int LONGEST_NAME = 60;

    private final ProposalPaper proposal;
    private final ListParts lists;
    private final ReportParts reports;
    private final ContentsPaper contents;
    private final PaperTexts texts;
    private final Writers writers;

    PartMaker(
            ProposalPaper proposal,
            ListParts lists,
            ReportParts reports,
            ContentsPaper contents,
            PaperTexts texts,
            Writers writers) {
        this.proposal = proposal;
        this.lists = lists;
        this.reports = reports;
        this.contents = contents;
        this.texts = texts;
        this.writers = writers;
    }

    /** Everything but the table of contents; the tờ trình names what is here. */
    public List<Part> parts(Actor actor, Dossier dossier) {
        List<MinutesPapers.Minutes> minutes = reports.minutes().of(actor, dossier);
        List<Part> parts = new ArrayList<>();
        paper(parts, "01-to-trinh", texts.of("part.proposal"), proposal(dossier, !minutes.isEmpty()));
        parts.add(new Part(
                "02-danh-sach" + PaperFormat.XLSX.ending(),
                texts.of("part.lists"),
                PaperFormat.XLSX,
                () -> writers.xlsx().write(sheets(dossier))));
        if (!dossier.individuals().isEmpty()) {
            paper(
                    parts,
                    "03-trich-ngang",
                    texts.of("part.profile"),
                    lists.profiles().of(dossier));
        }
        int number = 4;
        for (MinutesPapers.Minutes one : minutes) {
            String name = String.format(Locale.ROOT, "%02d-%s", number++, one.kind());
            paper(parts, name, one.title(), one.paper());
        }
        if (!dossier.evidence().isEmpty()) {
            String name = String.format(Locale.ROOT, "%02d-danh-muc-minh-chung", number);
            paper(parts, name, texts.of("part.evidence"), lists.evidence().of(dossier));
        }
        achievements(parts, actor, dossier);
        return parts;
    }

    /** The table of contents of files that are written. */
    public Part contents(Dossier dossier, List<CompiledFile> files) {
        return contents.contents(dossier, files);
    }

    /** The checksums of files that are written, for programs. */
    public Part sums(List<CompiledFile> files) {
        return contents.sums(files);
    }

    /** The tờ trình alone, as a preview shows it. */
    public byte[] proposal(Actor actor, Dossier dossier, PaperFormat format) {
        return written(proposal(dossier, !reports.minutes().of(actor, dossier).isEmpty()), format);
    }

    /** The workbook of all lists. */
    public byte[] workbook(Dossier dossier) {
        return writers.xlsx().write(sheets(dossier));
    }

    private Paper proposal(Dossier dossier, boolean withMinutes) {
        List<String> attached = new ArrayList<>();
        attached.add(texts.of("attached.lists"));
        attached.add(texts.of("attached.reports"));
        if (!dossier.individuals().isEmpty()) {
            attached.add(texts.of("attached.profile"));
        }
        attached.add(texts.of(withMinutes ? "attached.minutes" : "attached.meeting"));
        if (!dossier.evidence().isEmpty()) {
            attached.add(texts.of("attached.evidence"));
        }
        return proposal.of(dossier, attached);
    }

    private void achievements(List<Part> parts, Actor actor, Dossier dossier) {
        Map<Long, Paper> papers = reports.achievements().of(actor, dossier);
        int number = 0;
        for (Nominee nominee : dossier.nominees()) {
            Paper paper = papers.get(nominee.nominationId());
            if (paper != null) {
                String name = FileNames.slug(nominee.name());
                String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
                paper(
                        parts,
                        String.format(Locale.ROOT, "bao-cao-thanh-tich/%03d-%s", ++number, FileNames.slug(shortened)),
                        texts.of("part.report", nominee.name()),
                        paper);
            }
        }
    }

    private void paper(List<Part> parts, String name, String title, Paper paper) {
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.PDF)) {
            parts.add(new Part(name + format.ending(), title, format, () -> written(paper, format)));
        }
    }

    private byte[] written(Paper paper, PaperFormat format) {
        return switch (format) {
            case DOCX -> writers.docx().write(paper);
            case PDF -> writers.pdf().write(paper);
            case XLSX, TXT -> throw new IllegalArgumentException("a paper is no " + format);
        };
    }

    private List<Sheet> sheets(Dossier dossier) {
        List<String> notes = List.of(
                dossier.place().bloc(),
                texts.of("sheet.campaign", dossier.place().campaign()),
                texts.of("sheet.day", texts.date(dossier.signing().day())));
        List<Sheet> sheets = new ArrayList<>(lists.nominees().sheets(dossier, notes));
        if (!dossier.individuals().isEmpty()) {
            sheets.add(lists.profiles().sheet(dossier, notes));
        }
        if (!dossier.evidence().isEmpty()) {
            sheets.add(lists.evidence().sheet(dossier, notes));
        }
        return sheets;
    }
}
