package vn.thiduaso;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Reads a template and notes what must not be in it: text, inline style, scripts and handlers, unescaped output. */
final class TemplateScan extends AbstractSimpleMarkupHandler {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Set<String> TEXT_ATTRIBUTES =
            Set.of("title", "placeholder", "alt", "aria-label", "data-label");

    private final List<String> findings = new ArrayList<>();
    private boolean paper;
    private boolean inStyle;

    private TemplateScan() {}

    static TemplateScan of(String html) {
        TemplateScan scan = new TemplateScan();
        // a page of paper (PDF) has its own style sheet inside and never reaches a browser
        scan.paper = html.contains("data-paper");
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(html, scan);
        } catch (ParseException e) {
            scan.findings.add("cannot be read: " + e.getMessage());
        }
        return scan;
    }

    List<String> findings() {
        return findings;
    }

    @Override
    public void handleStandaloneElement(
            String name, Map<String, String> attributes, boolean minimized, int line, int column) {
        check(name, attributes, line);
    }

    @Override
    public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
        check(name, attributes, line);
        inStyle = name.equals("style");
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        inStyle = false;
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        String text = new String(buffer, offset, length);
        if (text.contains("[(")) {
            findings.add(line + ": unescaped output");
        }
        String bare = ENTITY.matcher(INLINED.matcher(text).replaceAll("")).replaceAll("");
        if (!inStyle && LETTER.matcher(bare).find()) {
            findings.add(line + ": text " + bare.strip());
        }
    }

    private void check(String element, Map<String, String> attributes, int line) {
        if (element.equals("style") && !paper) {
            findings.add(line + ": style");
        }
        if (attributes == null) {
            return;
        }
        if (element.equals("script")
                && !attributes.containsKey("th:src")
                && !"application/json".equals(attributes.get("type"))) {
            findings.add(line + ": script");
        }
        attributes.forEach((attribute, value) -> check(attribute.toLowerCase(Locale.ROOT), value, line));
    }

    private void check(String attribute, String value, int line) {
        String plain = attribute.replaceFirst("^(th:|data-th-)", "");
        if (plain.equals("style") && !paper || plain.startsWith("on") || plain.equals("utext")) {
            findings.add(line + ": " + attribute);
        }
        if (TEXT_ATTRIBUTES.contains(attribute)
                && value != null
                && LETTER.matcher(value).find()) {
            findings.add(line + ": text in " + attribute);
        }
    }
}
