package vn.thiduaso.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thiduaso.audit.Change;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.VietnameseNumbers;

/** What differs between two schemes, for the audit trail and for people: per item and per general setting. */
public final class SchemeChanges {

    private static final Pattern DECIMALS = Pattern.compile("(?<![\\w.])[0-9]+\\.[0-9]+(?![\\w.])");

    private SchemeChanges() {}

    /** The codes of the items whose points, group or rule differ. */
    public static List<String> items(Scheme before, Scheme after) {
        List<String> codes = new ArrayList<>();
        for (ItemRule item : after.items()) {
            if (!before.item(item.code()).map(known -> same(known, item)).orElse(false)) {
                codes.add(item.code());
            }
        }
        before.items().stream()
                .map(ItemRule::code)
                .filter(code -> after.item(code).isEmpty())
                .forEach(codes::add);
        return codes;
    }

    static Map<String, Change> audited(Scheme before, Scheme after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (String code : items(before, after)) {
            changes.put(
                    code,
                    Change.of(
                            before.item(code).map(SchemeChanges::text).orElse(null),
                            after.item(code).map(SchemeChanges::text).orElse(null)));
        }
        put(changes, "total", before.total(), after.total());
        put(changes, "bonusCap", before.bonusCap(), after.bonusCap());
        put(changes, "latePoints", before.latePoints(), after.latePoints());
        put(changes, "lateCap", before.lateCap(), after.lateCap());
        put(changes, "rounding", before.rounding(), after.rounding());
        put(changes, "tieBreak", before.tieBreak(), after.tieBreak());
        put(changes, "groups", before.groups(), after.groups());
        put(changes, "bands", before.bands(), after.bands());
        return changes;
    }

    /** Whether two values say the same; 10 and 10.00 do. */
    private static boolean same(Object before, Object after) {
        return before.equals(after) || canonical(before).equals(canonical(after));
    }

    private static String canonical(Object value) {
        return DECIMALS.matcher(value.toString())
                .replaceAll(found ->
                        new BigDecimal(found.group()).stripTrailingZeros().toPlainString());
    }

    private static String text(ItemRule item) {
        return item.groupCode() + " · " + VietnameseNumbers.format(item.maxPoints(), 2) + " · " + item.rule();
    }

    private static void put(Map<String, Change> changes, String field, Object before, Object after) {
        if (!same(before, after)) {
            changes.put(field, Change.of(before.toString(), after.toString()));
        }
    }
}
