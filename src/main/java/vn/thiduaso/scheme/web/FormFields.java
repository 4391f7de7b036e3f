package vn.thiduaso.scheme.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** A form as its fields by their names on the page, such as {@code bands[0].from}, and back. */
final class FormFields {

    private FormFields() {}

    static Map<String, String> of(Record form) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "", form);
        return fields;
    }

    static <T extends Record> T form(Class<T> type, Map<String, String> fields) {
        DataBinder binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(new DataBinder.ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String name, Class<?> wanted) {
                return fields.get(name);
            }

            @Override
            public Set<String> getNames() {
                return fields.keySet();
            }
        });
        return type.cast(Objects.requireNonNull(binder.getTarget()));
    }

    private static void put(Map<String, String> fields, String path, @Nullable Object value) {
        if (value instanceof String text) {
            fields.put(path, text.strip());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(fields, path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record row) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                put(
                        fields,
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        of(row, component));
            }
        }
    }

    private static @Nullable Object of(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
