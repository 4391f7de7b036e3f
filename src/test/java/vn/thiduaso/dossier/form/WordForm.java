package vn.thiduaso.dossier.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word file as the form check sees it: its lines with their looks, its pages and its tables. */
final class WordForm {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    final XWPFDocument document;
    final List<Line> lines = new ArrayList<>();

    WordForm(byte[] file) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        document.getBodyElements().forEach(element -> {
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        cell.getParagraphs().forEach(this::add);
                    }
                }
            }
        });
    }

    private void add(XWPFParagraph paragraph) {
        lines.add(new Line(paragraph));
    }

    /** The first line that is like this. */
    Line line(Predicate<String> wanted) {
        return lines.stream()
                .filter(line -> wanted.test(line.text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such line"));
    }

    List<Line> all(Predicate<String> wanted) {
        return lines.stream().filter(line -> wanted.test(line.text())).toList();
    }

    /** The line after the first one that is like this. */
    Line after(Predicate<String> wanted) {
        return lines.get(lines.indexOf(line(wanted)) + 1);
    }

    /** The lists: tables whose header repeats. */
    List<XWPFTable> lists() {
        return document.getTables().stream()
                .filter(table -> table.getRow(0).isRepeatHeader())
                .toList();
    }

    /** Sections in the order of the pages. */
    List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        document.getParagraphs().forEach(paragraph -> {
            if (paragraph.getCTP().getPPr() != null
                    && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        });
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    boolean isA4(CTSectPr section, boolean landscape) {
        CTPageSz size = section.getPgSz();
        double width = millimetres(size.getW());
        double height = millimetres(size.getH());
        return Math.abs(width - (landscape ? 297 : 210)) < 0.5 && Math.abs(height - (landscape ? 210 : 297)) < 0.5;
    }

    CTPageMar margins() {
        return sections().get(0).getPgMar();
    }

    static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS_PER_MM;
    }

    /** A paragraph with the looks of its text. */
    record Line(XWPFParagraph paragraph) {

        String text() {
            return paragraph.getText().strip();
        }

        List<XWPFRun> runs() {
            return paragraph.getRuns().stream()
                    .filter(run -> run.text() != null && !run.text().isBlank())
                    .toList();
        }

        boolean isBold() {
            return runs().stream().allMatch(XWPFRun::isBold);
        }

        boolean isPlain() {
            return runs().stream().noneMatch(run -> run.isBold() || run.isItalic());
        }

        boolean isItalic() {
            return runs().stream().allMatch(XWPFRun::isItalic);
        }

        boolean isBetween(double least, double most) {
            return runs().stream()
                    .map(XWPFRun::getFontSizeAsDouble)
                    .allMatch(size -> size != null && size >= least && size <= most);
        }

        boolean isCapitals() {
            return text().equals(text().toUpperCase(Locale.forLanguageTag("vi")));
        }

        boolean isCentred() {
            return paragraph.getAlignment() == ParagraphAlignment.CENTER;
        }

        /** Width of a rule in points, when it is one, in a column so wide. */
        double ruleWidth(double available) {
            return paragraph.getCTP().getPPr().isSetPBdr()
                    ? available - (paragraph.getIndentationLeft() + paragraph.getIndentationRight()) / 20.0
                    : 0;
        }
    }
}
