package vn.thiduaso.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A part of a page that is rendered once for equal values. */
@UiTest({KeptPartTests.Pages.class, KeptPartTests.Counting.class})
class KeptPartTests {

    @Autowired
    MockMvc mvc;

    @Test
    void equalValuesAreRenderedOnce() throws Exception {
        String first = section(page("a", "1", "2"));

        assertThat(section(page("a", "1", "2"))).isEqualTo(first);
        assertThat(first).contains("<h2>a</h2>", "href=\"/muc/1\"", "href=\"/muc/2\"", "<p>Tìm</p>");
    }

    @Test
    void anyOtherValueIsRenderedAnew() throws Exception {
        String first = count(page("b", "1"));

        assertThat(count(page("b", "2"))).isNotEqualTo(first);
        assertThat(count(page("c", "1"))).isNotEqualTo(first);
        assertThat(count(page(null, "1"))).isNotEqualTo(first);
    }

    @Test
    void eachLanguageHasItsOwn() throws Exception {
        String vietnamese = page("d", "1");
        String english = text(request("d", "1").cookie(new Cookie("ngon-ngu", "en")));

        assertThat(vietnamese).contains("<p>Tìm</p>");
        assertThat(english).contains("<p>Search</p>");
    }

    @Test
    void thePartSeesNothingElseOfThePageAndThePageStaysAsItWas() throws Exception {
        assertThat(page("e", "1")).contains("<p>của trang</p>", "<p>bí mật: null</p>", "<p>sau: của trang e</p>");
    }

    private static String section(String page) {
        return page.substring(page.indexOf("<section>"), page.indexOf("</section>"));
    }

    private static String count(String page) {
        return page.replaceAll("(?s).*(lần \\d+).*", "$1");
    }

    private String page(@Nullable String title, String... items) throws Exception {
        return text(request(title, items));
    }

    private static MockHttpServletRequestBuilder request(@Nullable String title, String... items) {
        MockHttpServletRequestBuilder request = get("/kept").param("item", items);
        return title == null ? request : request.param("title", title);
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }

    @Controller
    static class Pages {

        @GetMapping("/kept")
        String page(@RequestParam(required = false) @Nullable String title, @RequestParam String[] item, Model model) {
            model.addAttribute("title", title);
            model.addAttribute("items", new ArrayList<>(Arrays.asList(item)));
            return "kept/page";
        }
    }

    /** Tells how often a part was rendered. */
    static class Count {

        private final AtomicInteger count = new AtomicInteger();

        public int next() {
            return count.incrementAndGet();
        }
    }

    static class Counting {

        @Bean
        Count keptCount() {
            return new Count();
        }
    }
}
