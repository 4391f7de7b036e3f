package vn.thiduaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Search, filters, sorting and page of a list as they stand in its address; every link of the list keeps them.
 *
 * @param path path of the list
 * @param parameters parameters that are not empty, by name
 */
public record ListState(String path, Map<String, String> parameters) {

    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final int LONGEST_VALUE = 200;

    public ListState {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** What the request asks for. */
    public static ListState of(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String value = values[0].strip();
            if (!value.isEmpty()) {
                parameters.put(name, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
            }
        });
        return new ListState(request.getRequestURI(), parameters);
    }

    /** The text searched for; empty if none. */
    public String query() {
        return get("q");
    }

    /** The value of a filter; empty if not set. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Whether a search or a filter leaves rows out. */
    public boolean isNarrowed() {
        return parameters.keySet().stream().anyMatch(name -> !name.equals(PAGE) && !name.equals(SORT));
    }

    /** The page asked for, from 1. */
    public int page() {
        try {
            return Math.max(1, Integer.parseInt(get(PAGE)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The column sorted by, or the given one; compare it with the columns you know, never put it into SQL. */
    public String sort(String otherwise) {
        String sort = get(SORT);
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        return column.isEmpty() ? otherwise : column;
    }

    public boolean descending() {
        return get(SORT).startsWith("-");
    }

    /** {@code ascending}, {@code descending} or {@code none}, for {@code aria-sort}. */
    public String direction(String column) {
        if (!column.equals(sort(""))) {
            return "none";
        }
        return descending() ? "descending" : "ascending";
    }

    /** Address of the list sorted by the column; the other way round if it already is. */
    public String sortedBy(String column) {
        String value = "ascending".equals(direction(column)) ? "-" + column : column;
        return with(SORT, value, true);
    }

    /** Address of another page. */
    public String onPage(long page) {
        return with(PAGE, Long.toString(page), false);
    }

    /** Address with one filter set, or taken away if null; starts at the first page again. */
    public String filtered(String name, @Nullable String value) {
        return with(name, value, true);
    }

    /** Address of the same rows elsewhere, such as an Excel export. */
    public String at(String otherPath) {
        return url(otherPath, parameters);
    }

    private String with(String name, @Nullable String value, boolean fromFirstPage) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (fromFirstPage) {
            changed.remove(PAGE);
        }
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return url(path, changed);
    }

    private static String url(String path, Map<String, String> parameters) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> url.queryParam(name, "{" + name + "}"));
        return url.encode().buildAndExpand(parameters).toUriString();
    }
}
