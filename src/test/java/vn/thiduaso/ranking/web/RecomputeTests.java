package vn.thiduaso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.testing.DemoTest;

/**
 * An outsider with nothing but the public pages gets the published points by hand: every period and unit of the demo is
 * computed again from the text of its page, by a calculation of its own that shares no code with the product.
 */
@DemoTest
class RecomputeTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/cong-khai/xep-hang/\\d+)\"");
    private static final Pattern UNIT = Pattern.compile("href=\"(/cong-khai/xep-hang/\\d+/ban/\\d+/don-vi/\\d+)\"");
    private static final Pattern ROW = Pattern.compile("<tr id=\"chi-tieu-.*?</tr>", Pattern.DOTALL);

    @Autowired
    private MockMvc mvc;

    @Test
    void everyPublishedScoreFollowsFromItsPublicPage() throws Exception {
        int computed = 0;
        for (String period : all(LINK, page("/cong-khai"))) {
            for (String unit : all(UNIT, page(period))) {
                String html = page(unit);
                if (html.contains("id=\"final\"")) {
                    assertThat(finalScore(html)).as(unit).isEqualByComparingTo(number(byId(html, "final")));
                    computed++;
                }
            }
        }
        assertThat(computed).isGreaterThan(60);
    }

    @Test
    void theChecksumIsThatOfTheFileWhichThePageOffers() throws Exception {
        for (String period : all(LINK, page("/cong-khai"))) {
            String html = page(period);
            String file =
                    all(Pattern.compile("href=\"([^\"]+noi-dung.json)\""), html).get(0);
            byte[] content = mvc.perform(get(file))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            assertThat(html).contains(">" + sum + "<");
            assertThat(new String(content, StandardCharsets.UTF_8))
                    .contains("\"units\":[")
                    .doesNotContain("givenBy");
        }
    }

    private static BigDecimal finalScore(String html) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal counted = BigDecimal.ZERO;
        Matcher rows = ROW.matcher(html);
        while (rows.find()) {
            BigDecimal max = number(cell(rows.group(), "max"));
            BigDecimal got = points(rows.group(), max);
            if (got != null) {
                points = points.add(got);
                counted = counted.add(max);
            }
        }
        BigDecimal total = number(byId(html, "total"));
        BigDecimal base = points.multiply(total).divide(counted, 2, RoundingMode.HALF_UP);
        BigDecimal bonus = sum(byId(html, "bonuses")).min(number(byId(html, "bonus-cap")));
        BigDecimal late = number(byId(html, "late-count"))
                .multiply(number(byId(html, "late-points")))
                .min(number(byId(html, "late-cap")));
        return base.add(bonus)
                .subtract(late)
                .subtract(sum(byId(html, "deductions")))
                .max(BigDecimal.ZERO);
    }

    /** Null where the rules on the page say that neither points nor maximum count. */
    private static BigDecimal points(String row, BigDecimal max) {
        String counted = cell(row, "counted");
        if (counted.equals("Không phát sinh") || counted.equals("Không áp dụng")) {
            return null;
        }
        if (counted.equals("Chưa nhập")) {
            return BigDecimal.ZERO;
        }
        List<String> names = all(Pattern.compile("class=\"level-name\">([^<]*)<"), row);
        if (!names.isEmpty()) {
            List<String> credits = all(Pattern.compile("class=\"level-credit\">([^<]*)<"), row);
            BigDecimal credit = number(credits.get(names.indexOf(counted)));
            return max.multiply(credit).setScale(2, RoundingMode.HALF_UP);
        }
        String[] fraction = counted.split("/");
        BigDecimal whole = number(fraction[1]);
        if (whole.signum() == 0) {
            return null;
        }
        BigDecimal target = number(cell(row, "target").replaceAll("[≥>%]", ""));
        BigDecimal points = max.multiply(sum(fraction[0]))
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.multiply(target), 2, RoundingMode.HALF_UP);
        return points.min(max);
    }

    private static BigDecimal sum(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : text.split("\\+")) {
            sum = sum.add(number(part));
        }
        return sum;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(
                text.replaceAll("[\\s\\u00a0]", "").replace(".", "").replace(',', '.'));
    }

    private static String cell(String row, String name) {
        return all(Pattern.compile("<td class=\"(?:num )?" + name + "\"[^>]*>(.*?)</td>", Pattern.DOTALL), row)
                .get(0)
                .replaceAll("<[^>]*>", "")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String byId(String html, String id) {
        return all(Pattern.compile("id=\"" + id + "\">(.*?)</(?:td|span)>", Pattern.DOTALL), html)
                .get(0)
                .strip();
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!found.contains(matcher.group(1)) || matcher.group(1).indexOf('/') < 0) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
