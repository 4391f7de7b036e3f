package vn.thiduaso.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.PaperText;
import vn.thiduaso.document.Signature;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.TextWidth;

/** Draws the parts of one paper into a Word document, top to bottom. */
final class DocxPaper {

    private final XWPFDocument document;
    private final Paper paper;
    private final PaperLayout layout;
    private final DocxTables tables;
    private final DocxPages pages;

    DocxPaper(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
        this.layout = new PaperLayout(paper);
        this.tables = new DocxTables(document);
        this.pages = new DocxPages(document);
    }

    void draw() {
        pages.settings();
        pages.styles();
        if (paper.alone()) {
            pages.first(paper.appendices().get(0).landscape());
        } else {
            pages.first(false);
            main();
        }
        for (int i = 0; i < paper.appendices().size(); i++) {
            Appendix appendix = paper.appendices().get(i);
            if (i > 0 || !paper.alone()) {
                pages.next(appendix.landscape());
            }
            appendix(appendix);
        }
        paragraph().gap(1);
    }

    private void main() {
        head();
        name();
        recipients();
        PaperText.enumerated(paper.grounds())
                .forEach(ground -> paragraph().body().italic(ground, PaperLayout.BODY_SIZE));
        List<Block> body = PaperText.closed(paper.body());
        for (int i = 0; i < body.size(); i++) {
            block(body.get(i), false, i == body.size() - 1);
        }
        signatures();
    }

    private void head() {
        XWPFTableRow row = tables.bare(PaperLayout.ISSUER_COLUMN, PaperLayout.STATE_COLUMN);
        XWPFTableCell issuer = row.getCell(0);
        int size = PaperLayout.ISSUER_SIZE;
        layout.superiorLines().forEach(line -> in(issuer).centred().plain(line, size));
        layout.agencyLines().forEach(line -> in(issuer).centred().bold(line, size));
        in(issuer).rule(layout.agencyRule(), PaperLayout.ISSUER_COLUMN);
        XWPFTableCell state = row.getCell(1);
        in(state).centred().bold(PaperLayout.STATE, size);
        in(state).centred().bold(PaperLayout.MOTTO, PaperLayout.MOTTO_SIZE);
        in(state).rule(PaperLayout.mottoRule(), PaperLayout.STATE_COLUMN);
        XWPFTableRow second = row.getTable().createRow();
        second.setCantSplitRow(true);
        String number = layout.numberLine();
        DocxText numbered = in(second.getCell(0)).centred().spaced(6, 0);
        if (number != null) {
            numbered.plain(number, PaperLayout.NUMBER_SIZE);
        }
        layout.letterSubjectLines()
                .forEach(line -> in(second.getCell(0)).centred().plain(line, size));
        String date = layout.dateLine();
        DocxText dated = in(second.getCell(1)).centred().spaced(6, 0);
        if (date != null) {
            dated.italic(date, PaperLayout.DATE_SIZE);
        }
    }

    private void name() {
        String kind = layout.kindLine();
        if (kind == null) {
            paragraph().gap(12);
            return;
        }
        paragraph().centred().spaced(18, 0).keptWithNext().bold(kind, PaperLayout.BODY_SIZE);
        List<String> subject = layout.subjectLines();
        if (!subject.isEmpty()) {
            paragraph().centred().keptWithNext().bold(DocxText.broken(subject), PaperLayout.BODY_SIZE);
            paragraph().rule(layout.subjectRule(), PaperLayout.textWidth(false));
        }
        paragraph().gap(12);
    }

    private void recipients() {
        List<String> names = paper.recipients();
        if (names.isEmpty()) {
            return;
        }
        double left = layout.recipientsIndent();
        int size = PaperLayout.BODY_SIZE;
        if (names.size() == 1) {
            double hanging = TextWidth.REGULAR.of(PaperLayout.RECIPIENTS + " ", size);
            String text = PaperLayout.RECIPIENTS + " " + layout.recipientLines().get(0);
            paragraph().hanging(left + hanging, hanging).spaced(0, 12).plain(text, size);
            return;
        }
        paragraph().hanging(left, 0).keptWithNext().plain(PaperLayout.RECIPIENTS, size);
        double dash = TextWidth.REGULAR.of("- ", size);
        double start = left + PaperLayout.recipientsLabel() + dash;
        layout.recipientLines().forEach(line -> paragraph().hanging(start, dash).plain(line, size));
        paragraph().gap(12);
    }

    private void block(Block block, boolean landscape, boolean last) {
        if (block instanceof Block.Paragraph text) {
            DocxText paragraph = last ? paragraph().keptWithNext() : paragraph();
            paragraph.body();
            if (text.lead() != null) {
                paragraph.bold(text.lead() + " ", PaperLayout.BODY_SIZE);
            }
            paragraph.plain(text.text(), PaperLayout.BODY_SIZE);
        } else if (block instanceof Block.Heading heading) {
            paragraph()
                    .style("Heading" + heading.level())
                    .body()
                    .keptWithNext()
                    .bold(heading.text(), PaperLayout.BODY_SIZE);
        } else if (block instanceof Block.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                DocxText item = paragraph().body();
                if (last && i == list.items().size() - 1) {
                    item.keptWithNext();
                }
                item.plain(list.marker().of(i) + " " + list.items().get(i), PaperLayout.BODY_SIZE);
            }
        } else if (block instanceof Table table) {
            tables.ruled(table, PaperLayout.textWidth(landscape));
            paragraph().gap(8);
        }
    }

    private void signatures() {
        if (paper.signature() == null
                && paper.left() == null
                && paper.distribution().isEmpty()) {
            return;
        }
        paragraph().keptWithNext().gap(6);
        double half = PaperLayout.textWidth(false) / 2;
        XWPFTableRow row = tables.bare(half, half);
        signature(row.getCell(1), paper.signature());
        if (paper.left() == null) {
            distribution(row.getCell(0));
            return;
        }
        signature(row.getCell(0), paper.left());
        if (!paper.distribution().isEmpty()) {
            paragraph().gap(12);
            distribution(tables.bare(half, half).getCell(0));
        }
    }

    private void distribution(XWPFTableCell cell) {
        if (paper.distribution().isEmpty()) {
            in(cell);
            return;
        }
        in(cell).boldItalic(PaperLayout.DISTRIBUTION, PaperLayout.DISTRIBUTION_HEAD_SIZE);
        double dash = TextWidth.REGULAR.of("- ", PaperLayout.DISTRIBUTION_SIZE);
        layout.distributionLines()
                .forEach(line -> in(cell).hanging(dash, dash).plain(line, PaperLayout.DISTRIBUTION_SIZE));
    }

    private static void signature(XWPFTableCell cell, @Nullable Signature signature) {
        if (signature == null) {
            in(cell);
            return;
        }
        int size = PaperLayout.BODY_SIZE;
        double room = PaperLayout.SIGNATURE_ROOM;
        signature.authority().forEach(line -> in(cell).centred().bold(PaperText.capitals(line), size));
        if (signature.post() != null) {
            in(cell).centred().spaced(room, 0).bold(PaperLayout.post(signature.post()), size);
            room = 0;
        }
        in(cell).centred().spaced(room, 0).bold(signature.name() == null ? "" : signature.name(), size);
    }

    private void appendix(Appendix appendix) {
        int size = PaperLayout.BODY_SIZE;
        boolean wide = appendix.landscape();
        if (appendix.label() != null) {
            paragraph().centred().keptWithNext().bold(appendix.label(), size);
        }
        List<String> title = PaperLayout.titleLines(appendix.title(), wide);
        paragraph().style("Heading1").centred().keptWithNext().bold(DocxText.broken(title), size);
        if (appendix.subtitle() != null) {
            List<String> lines = PaperLayout.centredLines(TextWidth.BOLD, appendix.subtitle(), wide);
            paragraph().centred().keptWithNext().bold(DocxText.broken(lines), size);
        }
        List<String> note = PaperLayout.centredLines(TextWidth.REGULAR, layout.attachment(), wide);
        paragraph().centred().spaced(0, 10).keptWithNext().italic(DocxText.broken(note), size);
        appendix.blocks().forEach(block -> block(block, wide, false));
    }

    private DocxText paragraph() {
        return new DocxText(document.createParagraph());
    }

    /** The next paragraph of a cell, whose first one is there from the start. */
    private static DocxText in(XWPFTableCell cell) {
        boolean fresh = cell.getParagraphs().size() == 1
                && cell.getParagraphArray(0).getRuns().isEmpty()
                && !cell.getParagraphArray(0).getCTP().isSetPPr();
        return new DocxText(fresh ? cell.getParagraphArray(0) : cell.addParagraph());
    }
}
