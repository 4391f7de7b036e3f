package vn.thiduaso.ranking.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes a score from the text of a unit's public page as its rules say, and shares no code with the product. */
final class ByHand {

    private static final Pattern ROW = Pattern.compile("<tr[^>]* id=\"chi-tieu-.*?</tr>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<tr[^>]* id=\"nhom-.*?</tr>", Pattern.DOTALL);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ByHand() {}

    static BigDecimal published(String html) {
        return number(byId(html, "final"));
    }

    static BigDecimal finalScore(String html) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        Map<String, BigDecimal> counted = new LinkedHashMap<>();
        BigDecimal bonus = sum(byId(html, "bonuses"));
        BigDecimal deduction = sum(byId(html, "deductions"));
        Matcher rows = ROW.matcher(html);
        while (rows.find()) {
            String row = rows.group();
            BigDecimal max = number(cell(row, "max"));
            BigDecimal got = points(row, max);
            if (row.contains("Điểm thưởng mỗi lượt")) {
                bonus = bonus.add(got);
            } else if (row.contains("Điểm trừ mỗi lượt")) {
                deduction = deduction.add(got);
            } else if (got != null) {
                String group =
                        all(Pattern.compile("data-group=\"([^\"]*)\""), row).get(0);
                points.merge(group, got, BigDecimal::add);
                counted.merge(group, max, BigDecimal::add);
            }
        }
        cap(html, points);
        cap(html, counted);
        BigDecimal base =
                total(points).multiply(number(byId(html, "total"))).divide(total(counted), 2, RoundingMode.HALF_UP);
        BigDecimal late = number(byId(html, "late-count"))
                .multiply(number(byId(html, "late-points")))
                .min(number(byId(html, "late-cap")));
        return base.add(bonus.min(number(byId(html, "bonus-cap"))))
                .subtract(late)
                .subtract(deduction)
                .max(BigDecimal.ZERO);
    }

    private static void cap(String html, Map<String, BigDecimal> byGroup) {
        Matcher groups = GROUP.matcher(html);
        while (groups.find()) {
            String code =
                    all(Pattern.compile("id=\"nhom-([^\"]*)\""), groups.group()).get(0);
            for (String cap : texts("group-cap", groups.group())) {
                byGroup.computeIfPresent(code, (group, sum) -> sum.min(number(cap)));
            }
        }
    }

    private static BigDecimal total(Map<String, BigDecimal> byGroup) {
        return byGroup.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Null where the rules on the page say that neither points nor maximum count. */
    private static @Nullable BigDecimal points(String row, BigDecimal max) {
        String counted = cell(row, "counted");
        if (counted.equals("Không phát sinh") || counted.equals("Không áp dụng")) {
            return null;
        }
        if (counted.equals("Chưa nhập")) {
            return BigDecimal.ZERO;
        }
        List<String> names = texts("level-name", row);
        if (!names.isEmpty()) {
            return rounded(max.multiply(number(texts("level-credit", row).get(names.indexOf(counted)))));
        }
        String[] fraction = counted.split("/");
        List<BigDecimal> numerators = new ArrayList<>(numbers(fraction[0]));
        for (String earlier : texts("earlier", row)) {
            List<BigDecimal> added = numbers(earlier);
            for (int i = 0; i < added.size(); i++) {
                numerators.set(i, numerators.get(i).add(added.get(i)));
            }
        }
        BigDecimal numerator = numerators.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> each = texts("points-each", row);
        if (!each.isEmpty()) {
            return rounded(numerator.multiply(number(each.get(0))).min(max));
        }
        BigDecimal whole = number(fraction[1]);
        if (whole.signum() == 0) {
            return null;
        }
        if (row.contains("part-weight")) {
            return parts(row, max, numerators, whole);
        }
        return row.contains("step-from") ? ladder(row, max, numerator, whole) : ratio(row, max, numerator, whole);
    }

    private static BigDecimal ratio(String row, BigDecimal max, BigDecimal numerator, BigDecimal whole) {
        BigDecimal target = number(cell(row, "target"));
        return max.multiply(numerator)
                .multiply(HUNDRED)
                .divide(whole.multiply(target), 2, RoundingMode.HALF_UP)
                .min(max);
    }

    private static BigDecimal ladder(String row, BigDecimal max, BigDecimal numerator, BigDecimal whole) {
        BigDecimal credit = BigDecimal.ZERO;
        List<String> from = texts("step-from", row);
        for (int i = 0; i < from.size(); i++) {
            BigDecimal needed = number(from.get(i));
            BigDecimal bound =
                    from.get(i).contains("%") ? needed.multiply(whole).divide(HUNDRED) : needed;
            int against = numerator.compareTo(bound);
            if (texts("step-sign", row).get(i).equals("≥") ? against >= 0 : against > 0) {
                credit = number(texts("step-credit", row).get(i));
            }
        }
        return rounded(max.multiply(credit));
    }

    private static BigDecimal parts(String row, BigDecimal max, List<BigDecimal> numerators, BigDecimal whole) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < numerators.size(); i++) {
            BigDecimal weight = number(texts("part-weight", row).get(i));
            BigDecimal needed = whole.multiply(number(texts("part-target", row).get(i)));
            BigDecimal share = numerators.get(i).multiply(HUNDRED).divide(needed, MathContext.DECIMAL64);
            sum = sum.add(weight.multiply(share.min(BigDecimal.ONE)));
            weights = weights.add(weight);
        }
        return max.multiply(sum).divide(weights, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(String text) {
        return numbers(text).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split("\\+")).map(ByHand::number).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(
                text.replaceAll("[≥>%\\s\\u00a0]", "").replace(".", "").replace(',', '.'));
    }

    private static String cell(String row, String name) {
        return plain(all(Pattern.compile("<td class=\"(?:num )?" + name + "\"[^>]*>(.*?)</td>", Pattern.DOTALL), row)
                .get(0));
    }

    /** The texts of the spans of a class. */
    private static List<String> texts(String name, String row) {
        Pattern span = Pattern.compile("<span class=\"(?:meta )?" + name + "\"[^>]*>([^<]*)<");
        return span.matcher(row).results().map(found -> plain(found.group(1))).toList();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String byId(String html, String id) {
        return all(Pattern.compile("id=\"" + id + "\">(.*?)</(?:td|span)>", Pattern.DOTALL), html)
                .get(0)
                .strip();
    }

    /** What the pattern's group finds, links only once. */
    static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!found.contains(matcher.group(1)) || matcher.group(1).indexOf('/') < 0) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
