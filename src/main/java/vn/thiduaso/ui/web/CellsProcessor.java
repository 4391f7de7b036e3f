package vn.thiduaso.ui.web;

import java.util.List;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import vn.thiduaso.ui.TableCell;

/**
 * {@code <th:block ui:cells="${row.cells}">} stands for one {@code <td>} a {@link TableCell}: a table of many plain
 * cells is written at once, without a tag of the template to evaluate for each.
 */
class CellsProcessor extends AbstractAttributeTagProcessor {

    private static final int PRECEDENCE = 1000;

    CellsProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "cells", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler structure) {
        Object cells = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, value)
                .execute(context);
        StringBuilder html = new StringBuilder();
        for (Object cell : (List<?>) cells) {
            write((TableCell) cell, html);
        }
        structure.replaceWith(html, false);
    }

    private static void write(TableCell cell, StringBuilder html) {
        html.append("<td class=\"")
                .append(HtmlEscape.escapeHtml4Xml(cell.css()))
                .append("\" data-label=\"")
                .append(HtmlEscape.escapeHtml4Xml(cell.label()))
                .append("\">")
                .append(HtmlEscape.escapeHtml4Xml(cell.text()))
                .append("</td>");
    }
}
