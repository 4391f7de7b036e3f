package vn.thiduaso.ui.kept;

import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <th:block ui:kept="ranking/rows :: rows=${rows},base=${base}">} stands for the fragment {@code kept} of that
 * template, made of these values alone.
 *
 * <p>The values are records, texts, numbers and collections of them, which do not change once the page is rendered and
 * whose {@code equals} compares all that the fragment shows. What depends on the moment (the time, a token of a form)
 * does not belong into a kept fragment.
 */
class KeptProcessor extends AbstractAttributeTagProcessor {

    private static final int PRECEDENCE = 1000;
    private static final String BETWEEN = "::";
    private static final Set<String> FRAGMENT = Set.of("kept");
    private static final String BEANS = ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;

    private final KeptParts parts;

    KeptProcessor(String prefix, KeptParts parts) {
        super(TemplateMode.HTML, prefix, null, false, "kept", true, PRECEDENCE, true);
        this.parts = parts;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler structure) {
        int between = value.indexOf(BETWEEN);
        String template = value.substring(0, between).strip();
        Map<String, Object> values = values(context, value.substring(between + BETWEEN.length()));
        structure.replaceWith(
                parts.get(
                        template, context.getLocale().toLanguageTag(), values, () -> render(context, template, values)),
                false);
    }

    private static Map<String, Object> values(ITemplateContext context, String assignations) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Assignation one : AssignationUtils.parseAssignationSequence(context, assignations.strip(), false)) {
            values.put(one.getLeft().getStringRepresentation(), one.getRight().execute(context));
        }
        return Collections.unmodifiableMap(values);
    }

    private static String render(ITemplateContext context, String template, Map<String, Object> values) {
        WebContext own =
                new WebContext(new OwnAttributes(((IWebContext) context).getExchange()), context.getLocale(), values);
        own.setVariable(BEANS, context.getVariable(BEANS));
        StringWriter html = new StringWriter();
        context.getConfiguration()
                .getTemplateManager()
                .parseAndProcess(new TemplateSpec(template, FRAGMENT, TemplateMode.HTML, null), own, html);
        return html.toString();
    }
}
