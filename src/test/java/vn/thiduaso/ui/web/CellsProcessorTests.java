package vn.thiduaso.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.thiduaso.ui.TableCell;

/** The cells of a row, written at once. */
class CellsProcessorTests {

    private static final String ROW = "<tr><th:block ui:cells=\"${cells}\"></th:block></tr>";

    @Test
    void eachCellHasItsClassItsLabelAndItsText() {
        assertThat(row(new TableCell("num", "Điểm", "94,33"), new TableCell("band", "Xếp loại", "–")))
                .isEqualTo("<tr><td class=\"num\" data-label=\"Điểm\">94,33</td>"
                        + "<td class=\"band\" data-label=\"Xếp loại\">–</td></tr>");
    }

    @Test
    void whatIsWrittenIsEscaped() {
        assertThat(row(new TableCell("a\"b", "<i>", "<script>&'\"")))
                .isEqualTo(
                        "<tr><td class=\"a&quot;b\" data-label=\"&lt;i&gt;\">&lt;script&gt;&amp;&#39;&quot;</td></tr>");
    }

    @Test
    void aTextIsNotATemplate() {
        assertThat(row(new TableCell("", "", "[[${1 + 1}]]"))).contains("[[${1 + 1}]]");
    }

    private static String row(TableCell... cells) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addDialect(new UiDialect());
        Context context = new Context(Locale.ROOT);
        context.setVariable("cells", List.of(cells));
        return engine.process(ROW, context);
    }
}
