package vn.thiduaso.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.thiduaso.document.PaperText;

/** Builds well-formed XHTML; every text and attribute is escaped on the way in. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name, value, name, value. */
    Markup open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(PaperText.clean(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text; a line break becomes an element. */
    Markup text(String text) {
        String[] lines = PaperText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append("<br/>");
            }
            escape(lines[i]);
        }
        return this;
    }

    /** An element with a class and nothing but text in it. */
    Markup element(String element, String cssClass, String text) {
        return open(element, "class", cssClass).text(text).close();
    }

    /** Trusted text as it is: style sheets of our own. */
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
