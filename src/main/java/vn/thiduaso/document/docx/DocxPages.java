package vn.thiduaso.document.docx;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.thiduaso.document.PaperFont;
import vn.thiduaso.document.PaperLayout;

/** Pages and styles of a Word document: A4, margins, numbers in the top margin from the second page on. */
final class DocxPages {

    private final XWPFDocument document;

    DocxPages(XWPFDocument document) {
        this.document = document;
    }

    /** Font, language, and heading styles that give the paper its outline. */
    void styles() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(PaperFont.FAMILY);
        fonts.setHAnsi(PaperFont.FAMILY);
        fonts.setCs(PaperFont.FAMILY);
        fonts.setEastAsia(PaperFont.FAMILY);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setStyleId("Normal");
        normal.setDefault(true);
        normal.addNewName().setVal("Normal");
        normal.addNewQFormat();
        BigInteger halfPoints = BigInteger.valueOf(2L * PaperLayout.BODY_SIZE);
        normal.addNewRPr().addNewSz().setVal(halfPoints);
        styles.addStyle(new XWPFStyle(normal));
        for (int level = 1; level <= 3; level++) {
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("Heading" + level);
            heading.addNewName().setVal("heading " + level);
            heading.addNewBasedOn().setVal("Normal");
            heading.addNewNext().setVal("Normal");
            heading.addNewQFormat();
            heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.addStyle(new XWPFStyle(heading));
        }
    }

    /** Says that the file is made for today's Word, which otherwise opens it in compatibility mode. */
    void settings() {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(word("compat"));
            cursor.beginElement(word("compatSetting"));
            cursor.insertAttributeWithValue(word("name"), "compatibilityMode");
            cursor.insertAttributeWithValue(word("uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(word("val"), "15");
        }
    }

    private static QName word(String name) {
        return new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name, "w");
    }

    /** The first section: number in the header of every page but the first. Later sections inherit the header. */
    void first(boolean landscape) {
        CTSectPr section = section(landscape);
        DocxText number =
                new DocxText(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        number.centred().pageNumber(PaperLayout.PAGE_NUMBER_SIZE);
        new DocxText(document.createHeader(HeaderFooterType.FIRST).createParagraph()).gap(1);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    /** Ends the section here and starts the next on a new page. */
    void next(boolean landscape) {
        XWPFParagraph end = new DocxText(document.createParagraph()).gap(1);
        CTBody body = document.getDocument().getBody();
        end.getCTPPr().setSectPr((CTSectPr) body.getSectPr().copy());
        body.unsetSectPr();
        section(landscape);
    }

    private CTSectPr section(boolean landscape) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(DocxText.exactly(landscape ? PaperLayout.LONG_SIDE : PaperLayout.SHORT_SIDE));
        size.setH(DocxText.exactly(landscape ? PaperLayout.SHORT_SIDE : PaperLayout.LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(DocxText.exactly(PaperLayout.TOP));
        margins.setBottom(DocxText.exactly(PaperLayout.BOTTOM));
        margins.setLeft(DocxText.exactly(PaperLayout.LEFT));
        margins.setRight(DocxText.exactly(PaperLayout.RIGHT));
        margins.setHeader(DocxText.exactly(10 * PaperLayout.MM));
        margins.setFooter(DocxText.exactly(10 * PaperLayout.MM));
        margins.setGutter(BigInteger.ZERO);
        return section;
    }
}
