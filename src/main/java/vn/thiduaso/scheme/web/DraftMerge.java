package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What two people did to the same part of a draft at the same time, field by field. A form carries along what it began
 * with: what only one of them changed is taken; what both changed differently is for the second one to choose.
 */
@Component
class DraftMerge {

    private static final String THEIRS = "theirs:";
    private static final Set<String> NOT_TYPED = Set.of("version");

    private final FieldTexts texts;
    private final JsonMapper json;

    DraftMerge(FieldTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** A field that both changed. */
    record Clash(String path, String label, String mine, String theirs) {}

    /** What the form on the page begins with. */
    String base(Record form) {
        return json.writeValueAsString(FormFields.of(form));
    }

    /** The form with what the other one saved, wherever that was chosen. */
    <T extends Record> T chosen(Class<T> type, T sent, DraftAddress address) {
        if (address.keep().stream().noneMatch(DraftMerge::isTheirs)) {
            return sent;
        }
        Map<String, String> fields = FormFields.of(sent);
        Map<String, String> theirs = read(address.base());
        for (String keep : address.keep()) {
            if (isTheirs(keep)) {
                String path = keep.substring(THEIRS.length());
                fields.put(path, theirs.getOrDefault(path, ""));
            }
        }
        return FormFields.form(type, fields);
    }

    /** Whether the other one's value was chosen for the field. */
    static boolean choseTheirs(DraftAddress address, String path) {
        return address.keep().contains(THEIRS + path);
    }

    /** Shows what was typed together with what is saved by now. */
    <T extends Record> void show(Class<T> type, T sent, T now, DraftAddress address, Model model) {
        Map<String, String> mine = FormFields.of(sent);
        Map<String, String> theirs = FormFields.of(now);
        Map<String, String> base = read(address.base());
        Map<String, String> merged = new LinkedHashMap<>();
        List<Clash> clashes = new ArrayList<>();
        Set<String> paths = new LinkedHashSet<>(mine.keySet());
        paths.addAll(theirs.keySet());
        for (String path : paths) {
            String typed = mine.get(path);
            String saved = theirs.getOrDefault(path, "");
            if (typed == null || NOT_TYPED.contains(path) || typed.equals(base.get(path))) {
                merged.put(path, saved);
                continue;
            }
            merged.put(path, typed);
            if (!typed.equals(saved) && !saved.equals(base.get(path))) {
                clashes.add(
                        new Clash(path, texts.label(path, theirs), texts.value(path, typed), texts.value(path, saved)));
            }
        }
        T form = FormFields.form(type, merged);
        BindingResult binding = new DirectFieldBindingResult(form, "form");
        binding.reject("scheme.error.stale");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
        model.addAttribute("base", base(now));
        model.addAttribute("clashes", clashes);
    }

    private static boolean isTheirs(@Nullable String keep) {
        return keep != null && keep.startsWith(THEIRS);
    }

    private Map<String, String> read(@Nullable String base) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (base != null) {
            try {
                json.readTree(base)
                        .properties()
                        .forEach(field ->
                                fields.put(field.getKey(), field.getValue().asString("")));
            } catch (JacksonException notOurs) {
                return Map.of();
            }
        }
        return fields;
    }
}
