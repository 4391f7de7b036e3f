package vn.thiduaso.document.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.PaperText;

/** Sets one Word paragraph: measures are points here and twentieths in the file. */
final class DocxText {

    private final XWPFParagraph paragraph;

    DocxText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
    }

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    static BigInteger exactly(double points) {
        return BigInteger.valueOf(twips(points));
    }

    DocxText centred() {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    DocxText aligned(ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return this;
    }

    /** Justified, first line indented, with the body's leading and room after it. */
    DocxText body() {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(twips(PaperLayout.INDENT));
        paragraph.setSpacingBetween(PaperLayout.LEADING, LineSpacingRule.AUTO);
        return spaced(0, 6);
    }

    DocxText spaced(double before, double after) {
        paragraph.setSpacingBefore(twips(before));
        paragraph.setSpacingAfter(twips(after));
        return this;
    }

    DocxText hanging(double left, double hanging) {
        paragraph.setIndentationLeft(twips(left));
        paragraph.setIndentationHanging(twips(hanging));
        return this;
    }

    DocxText keptWithNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    DocxText onNewPage() {
        paragraph.setPageBreak(true);
        return this;
    }

    DocxText style(String id) {
        paragraph.setStyle(id);
        return this;
    }

    DocxText plain(String text, int size) {
        run(text, size);
        return this;
    }

    DocxText bold(String text, int size) {
        run(text, size).setBold(true);
        return this;
    }

    DocxText italic(String text, int size) {
        run(text, size).setItalic(true);
        return this;
    }

    DocxText boldItalic(String text, int size) {
        XWPFRun run = run(text, size);
        run.setBold(true);
        run.setItalic(true);
        return this;
    }

    /** Lines broken where they were measured. */
    static String broken(List<String> lines) {
        return String.join("\n", lines);
    }

    /** Makes the paragraph a thin line of the given width in the middle of the room it has. */
    void rule(double width, double available) {
        paragraph.setSpacingBetween(3, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(twips(PaperLayout.RULE_GAP));
        int indent = twips(Math.max(0, (available - width) / 2));
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        CTBorder border = paragraph.getCTPPr().getPBdr().getTop();
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        run("", 2);
    }

    /** Adds the number of the page. */
    void pageNumber(int size) {
        run("", size).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run("", size).getCTR().addNewInstrText().setStringValue("PAGE");
        run("", size).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run("2", size);
        run("", size).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Makes the paragraph nothing but room of this height: 1 where only the format wants a paragraph. */
    XWPFParagraph gap(double height) {
        paragraph.setSpacingBetween(height, LineSpacingRule.EXACT);
        run("", 1);
        return paragraph;
    }

    private XWPFRun run(String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        if (text.isEmpty()) {
            // An empty paragraph is as high as its mark.
            CTPPr properties = paragraph.getCTPPr();
            CTParaRPr mark = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
            (mark.sizeOfSzArray() > 0 ? mark.getSzArray(0) : mark.addNewSz()).setVal(BigInteger.valueOf(2L * size));
            return run;
        }
        String[] lines = PaperText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }
}
