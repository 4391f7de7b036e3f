package vn.thiduaso.document.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.PaperText;
import vn.thiduaso.document.Signature;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.TextWidth;

/** Draws the parts of one paper as XHTML for the PDF renderer, top to bottom; its looks are in paper.css. */
final class XhtmlPaper {

    private static final String STYLE = "/document/paper.css";
    private static final String WIDE = "@page { size: A4 landscape; }";

    private final Paper paper;
    private final PaperLayout layout;
    private final Markup out = new Markup();

    XhtmlPaper(Paper paper) {
        this.paper = paper;
        this.layout = new PaperLayout(paper);
    }

    String draw() {
        out.open("html", "lang", "vi").open("head");
        out.open("title").text(paper.title()).close();
        out.open("meta", "name", "description", "content", paper.title()).close();
        out.open("meta", "name", "subject", "content", paper.title()).close();
        out.open("meta", "name", "author", "content", paper.agency()).close();
        out.open("style").raw(style());
        if (paper.alone() && paper.appendices().get(0).landscape()) {
            out.raw(WIDE);
        }
        out.close().close();
        out.open("body");
        if (!paper.alone()) {
            head();
            name();
            recipients();
            PaperText.enumerated(paper.grounds()).forEach(ground -> out.element("p", "body ground", ground));
            body();
        }
        for (int i = 0; i < paper.appendices().size(); i++) {
            appendix(paper.appendices().get(i), i == 0 && paper.alone());
        }
        return out.close().close().toString();
    }

    private void head() {
        out.open("div", "class", "grid").open("div", "class", "row");
        out.open("div", "class", "cell", "style", width(PaperLayout.ISSUER_COLUMN));
        layout.superiorLines().forEach(line -> out.element("div", "issuer", line));
        layout.agencyLines().forEach(line -> out.element("div", "issuer bold", line));
        rule(layout.agencyRule());
        out.close();
        out.open("div", "class", "cell", "style", width(PaperLayout.STATE_COLUMN));
        out.element("div", "issuer bold", PaperLayout.STATE);
        out.element("div", "motto", PaperLayout.MOTTO);
        rule(PaperLayout.mottoRule());
        out.close().close();
        out.open("div", "class", "row").open("div", "class", "cell second");
        String number = layout.numberLine();
        if (number != null) {
            out.element("div", "number", number);
        }
        layout.letterSubjectLines().forEach(line -> out.element("div", "issuer", line));
        out.close().open("div", "class", "cell second");
        String date = layout.dateLine();
        if (date != null) {
            out.element("div", "date", date);
        }
        out.close().close().close();
    }

    private void name() {
        String kind = layout.kindLine();
        if (kind == null) {
            return;
        }
        out.element("h1", "kind", kind);
        List<String> subject = layout.subjectLines();
        if (!subject.isEmpty()) {
            out.element("div", "subject", String.join("\n", subject));
            rule(layout.subjectRule());
        }
    }

    private void recipients() {
        List<String> names = paper.recipients();
        if (names.isEmpty()) {
            return;
        }
        double left = layout.recipientsIndent();
        int size = PaperLayout.BODY_SIZE;
        out.open("div", "class", "recipients");
        if (names.size() == 1) {
            double hanging = TextWidth.REGULAR.of(PaperLayout.RECIPIENTS + " ", size);
            hung(
                    left + hanging,
                    hanging,
                    PaperLayout.RECIPIENTS + " " + layout.recipientLines().get(0));
        } else {
            hung(left, 0, PaperLayout.RECIPIENTS);
            double dash = TextWidth.REGULAR.of("- ", size);
            double start = left + PaperLayout.recipientsLabel() + dash;
            layout.recipientLines().forEach(line -> hung(start, dash, line));
        }
        out.close();
    }

    private void hung(double left, double hanging, String text) {
        String style = String.format(Locale.ROOT, "margin-left:%.2fpt;text-indent:%.2fpt", left, -hanging);
        out.open("p", "style", style).text(text).close();
    }

    /** The body; its last text stays on one page with the signatures. */
    private void body() {
        List<Block> body = PaperText.closed(paper.body());
        int last = body.size() - 1;
        body.stream().limit(Math.max(0, last)).forEach(block -> block(block, false));
        Block end = last < 0 ? null : body.get(last);
        if (end instanceof Block.Items list) {
            items(list, 0, list.items().size() - 1);
            out.open("div", "class", "together");
            items(list, Math.max(0, list.items().size() - 1), list.items().size());
        } else if (end instanceof Block.Paragraph text) {
            out.open("div", "class", "together");
            block(text, false);
        } else {
            if (end != null) {
                block(end, false);
            }
            out.open("div", "class", "together");
        }
        signatures();
        out.close();
    }

    private void block(Block block, boolean landscape) {
        if (block instanceof Block.Paragraph text) {
            out.open("p", "class", "body");
            if (text.lead() != null) {
                out.open("b").text(text.lead()).close().text(" ");
            }
            out.text(text.text()).close();
        } else if (block instanceof Block.Heading heading) {
            out.element("h" + (heading.level() + 1), "body heading", heading.text());
        } else if (block instanceof Block.Items list) {
            items(list, 0, list.items().size());
        } else if (block instanceof Table table) {
            new XhtmlTable(out, table).draw(PaperLayout.textWidth(landscape));
        }
    }

    private void items(Block.Items list, int from, int to) {
        for (int i = from; i < to; i++) {
            out.element("p", "body", list.marker().of(i) + " " + list.items().get(i));
        }
    }

    private void signatures() {
        if (paper.signature() == null
                && paper.left() == null
                && paper.distribution().isEmpty()) {
            return;
        }
        out.open("div", "class", "grid signatures").open("div", "class", "row");
        out.open("div", "class", "cell half");
        if (paper.left() == null) {
            distribution();
        } else {
            signature(paper.left());
        }
        out.close().open("div", "class", "cell half");
        signature(paper.signature());
        out.close().close().close();
        if (paper.left() != null) {
            distribution();
        }
    }

    private void distribution() {
        if (paper.distribution().isEmpty()) {
            return;
        }
        out.open("div", "class", "distribution");
        out.element("div", "distribution-head", PaperLayout.DISTRIBUTION);
        layout.distributionLines().forEach(line -> out.element("div", "distribution-line", line));
        out.close();
    }

    private void signature(@Nullable Signature signature) {
        if (signature == null) {
            return;
        }
        signature.authority().forEach(line -> out.element("div", "signer", PaperText.capitals(line)));
        out.open("div", "class", "room").close();
        if (signature.post() != null) {
            out.element("div", "signer", PaperLayout.post(signature.post()));
        }
        out.element("div", "signer", signature.name() == null ? "" : signature.name());
    }

    private void appendix(Appendix appendix, boolean begins) {
        boolean wide = appendix.landscape();
        String place = begins ? "lone " : "appendix ";
        out.open("div", "class", place + (wide ? "wide" : "upright"));
        if (appendix.label() != null) {
            out.element("div", "label", appendix.label());
        }
        out.element("h2", "title", String.join("\n", PaperLayout.titleLines(appendix.title(), wide)));
        if (appendix.subtitle() != null) {
            List<String> lines = PaperLayout.centredLines(TextWidth.BOLD, appendix.subtitle(), wide);
            out.element("div", "label", String.join("\n", lines));
        }
        List<String> note = PaperLayout.centredLines(TextWidth.REGULAR, layout.attachment(), wide);
        out.element("div", "attachment", String.join("\n", note));
        appendix.blocks().forEach(block -> block(block, wide));
        out.close();
    }

    private void rule(double width) {
        out.open("div", "class", "rule", "style", width(width)).close();
    }

    private static String width(double points) {
        return String.format(Locale.ROOT, "width:%.2fpt", points);
    }

    private static String style() {
        try (InputStream stream = XhtmlPaper.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new FileNotFoundException(STYLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
