package vn.thiduaso.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the sources what is written into the audit trail: the second argument of each call of record and recordAll. */
final class AuditActions {

    private static final Pattern CALL = Pattern.compile("(?<!events\\.)\\brecord(?:All)?\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z]+)\"");

    private AuditActions() {}

    /** The actions, each with the file that writes it; one that is no literal stands as {@code ?} and what it is. */
    static Map<String, String> inSources(Path sources) {
        Map<String, String> actions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(AuditActions::mayWrite).toList()) {
                String source = Files.readString(file);
                List<String> found = new ArrayList<>(of(source));
                if (source.contains("AuditLog") && source.contains(", action, ")) {
                    // handed on: the literals stand where the file's own methods are called
                    LITERAL.matcher(source).results().map(one -> one.group(1)).forEach(found::add);
                }
                found.forEach(action -> actions.put(action, String.valueOf(file.getFileName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return actions;
    }

    /** The log of nominations' events records things of its own. */
    private static boolean mayWrite(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("EventLog.java");
    }

    static List<String> of(String source) {
        List<String> actions = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            if (arguments.size() >= 2 && !arguments.get(0).startsWith("Actor ")) {
                String second = arguments.get(1);
                List<String> found = LITERAL.matcher(second)
                        .results()
                        .map(one -> one.group(1))
                        .toList();
                actions.addAll(
                        found.isEmpty() && !isOther(source, call.start(), second) ? List.of("? " + second) : found);
            }
        }
        return actions;
    }

    /** Whether it is handed on, or a method of another class that is named like the audit trail's. */
    private static boolean isOther(String source, int call, String second) {
        boolean trail = source.substring(Math.max(0, call - 7), call + 1).contains("audit");
        return second.equals("action") || (!trail && second.matches("[a-z]\\w*"));
    }

    /** The arguments of a call, from behind its bracket. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = from;
        for (int at = from; at < source.length(); at++) {
            char character = source.charAt(at);
            if (character == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted) {
                boolean ends = character == ')' && depth == 0;
                if (ends || (character == ',' && depth == 0)) {
                    arguments.add(source.substring(start, at).strip());
                    start = at + 1;
                }
                if (ends) {
                    return arguments;
                }
                depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            }
        }
        return arguments;
    }
}
