package vn.thiduaso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
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

    @Autowired
    private MockMvc mvc;

    @Test
    void everyPublishedScoreFollowsFromItsPublicPage() throws Exception {
        int computed = 0;
        for (String period : ByHand.all(LINK, page("/cong-khai"))) {
            for (String unit : ByHand.all(UNIT, page(period))) {
                String html = page(unit);
                if (html.contains("id=\"final\"")) {
                    assertThat(ByHand.finalScore(html)).as(unit).isEqualByComparingTo(ByHand.published(html));
                    computed++;
                }
            }
        }
        assertThat(computed).isGreaterThan(60);
    }

    @Test
    void theChecksumIsThatOfTheFileWhichThePageOffers() throws Exception {
        for (String period : ByHand.all(LINK, page("/cong-khai"))) {
            String html = page(period);
            String file = ByHand.all(Pattern.compile("href=\"([^\"]+noi-dung.json)\""), html)
                    .get(0);
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

    private String page(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
