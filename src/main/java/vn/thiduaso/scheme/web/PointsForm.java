package vn.thiduaso.scheme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;

/** Groups with their caps, and for each item its group and points, as text. */
record PointsForm(@Nullable String version, List<GroupRow> groups, List<ItemRow> items) {

    private static final int LARGEST = 100_000;

    PointsForm {
        groups = groups == null ? List.of() : groups;
        items = items == null ? List.of() : items;
    }

    /** A group; a row without a code and name is none. */
    record GroupRow(
            @Nullable String code,
            @Nullable String name,
            @Nullable String cap) {}

    /** An item of the scheme, by its code. */
    record ItemRow(
            @Nullable String code,
            @Nullable String group,
            @Nullable String points) {}

    static PointsForm of(Scheme scheme, int version) {
        List<GroupRow> groups = new ArrayList<>();
        scheme.groups()
                .forEach(group -> groups.add(new GroupRow(group.code(), group.name(), FieldReader.write(group.cap()))));
        groups.add(new GroupRow("", "", ""));
        return new PointsForm(
                String.valueOf(version),
                groups,
                scheme.items().stream()
                        .map(item -> new ItemRow(item.code(), item.groupCode(), FieldReader.write(item.maxPoints())))
                        .toList());
    }

    /** What the form makes of the scheme; empty when a field cannot be read, which then has its sentence. */
    Optional<Scheme> on(Scheme before, BindingResult binding) {
        FieldReader fields = new FieldReader(binding);
        List<Group> read = groups(fields);
        List<String> codes = read.stream().map(Group::code).toList();
        List<ItemRule> changed = items(fields, before, codes);
        if (fields.failed() || changed.size() != before.items().size()) {
            return Optional.empty();
        }
        List<String> order = before.tieBreak().stream()
                .filter(each -> !each.startsWith(Scheme.GROUP_PREFIX)
                        || codes.contains(each.substring(Scheme.GROUP_PREFIX.length())))
                .toList();
        return Optional.of(new Scheme(
                before.total(),
                before.bonusCap(),
                before.latePoints(),
                before.lateCap(),
                before.bands(),
                order,
                changed,
                read,
                before.rounding()));
    }

    private List<ItemRule> items(FieldReader fields, Scheme before, List<String> codes) {
        List<ItemRule> changed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ItemRow row = items.get(i);
            ItemRule item = before.item(String.valueOf(row.code())).orElse(null);
            if (item == null) {
                fields.reject("items[" + i + "].points", "scheme.error.choose");
                continue;
            }
            Optional<BigDecimal> points = fields.positive("items[" + i + "].points", row.points(), LARGEST);
            if (points.isPresent() && points.get().scale() > before.rounding().digits()) {
                fields.reject("items[" + i + "].points", "scheme.error.finer");
            }
            if (!codes.contains(String.valueOf(row.group()))) {
                fields.reject("items[" + i + "].group", "scheme.error.noGroup");
            }
            changed.add(new ItemRule(
                    item.code(),
                    String.valueOf(row.group()),
                    points.orElse(item.maxPoints()),
                    item.rule(),
                    item.counting()));
        }
        return changed;
    }

    private List<Group> groups(FieldReader fields) {
        List<Group> read = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            GroupRow row = groups.get(i);
            String path = "groups[" + i + "].";
            if (FieldReader.isBlank(row.code()) && FieldReader.isBlank(row.name())) {
                continue;
            }
            String code = fields.text(path + "code", row.code(), 10);
            String name = fields.text(path + "name", row.name(), 200);
            Optional<BigDecimal> cap = FieldReader.isBlank(row.cap())
                    ? Optional.empty()
                    : fields.positive(path + "cap", row.cap(), LARGEST);
            if (read.stream().anyMatch(group -> group.code().equals(code))) {
                fields.reject(path + "code", "scheme.error.twice");
            } else {
                read.add(new Group(code, name, cap.orElse(null)));
            }
        }
        return read;
    }
}
