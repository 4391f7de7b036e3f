package vn.thiduaso.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

@UiTest(ErrorPageTests.Faults.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTests {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "/fault/forbidden, 403, Không có quyền thực hiện",
        "/fault/not-found, 404, Không tìm thấy trang",
        "/fault/rule, 409, Chưa thực hiện được",
        "/fault/stale, 409, Nội dung vừa được người khác sửa",
        "/fault/locked, 409, Nội dung vừa được người khác sửa",
        "/fault/large, 413, Tệp quá lớn",
        "/fault/boom, 500, Hệ thống gặp sự cố",
        "/number/abc, 404, Không tìm thấy trang",
        "/number/1?page=abc, 400, Yêu cầu không hợp lệ",
        "/number/1, 400, Yêu cầu không hợp lệ",
        "/no/such/page, 404, Không tìm thấy trang",
        "/loi/het-phien, 403, Phiên làm việc đã hết hạn",
        "/error, 404, Không tìm thấy trang"
    })
    void everyFaultHasItsStatusAndItsPage(String path, int status, String title) throws Exception {
        MockHttpServletResponse response = answer(get(path));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("text/html");
        assertThat(text(response)).contains("<h1>" + title + "</h1>").doesNotContain("Exception", "secret", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows[99999].value", "rows[1000].value", "rows[-1].value", "rows[x].value", "rows["})
    void aFormThatNoPageHasSentIsABadRequest(String field) throws Exception {
        MockHttpServletResponse response = answer(post("/rows").param(field, "1"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(text(response)).contains("Hệ thống không đọc được nội dung vừa gửi.");
    }

    @Test
    void aFormOfOursIsRead() throws Exception {
        MockHttpServletResponse response =
                answer(post("/rows").param("rows[0].value", "1").param("rows[2].value", "2"));

        assertThat(response.getRedirectedUrl()).isEqualTo("/3");
    }

    @Test
    void theWrongMethodHasAPage() throws Exception {
        MockHttpServletResponse response = answer(post("/fault/boom"));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(text(response)).contains("Không mở được theo cách này");
    }

    @Test
    void aRuleSpeaksInItsOwnWords() throws Exception {
        assertThat(text(answer(get("/fault/rule")))).contains("20/12/2026 (hôm nay)");
    }

    @Test
    void aRuleThatNobodyPutIntoWordsDoesNotShowItsKey() throws Exception {
        assertThat(text(answer(get("/fault/unworded"))))
                .contains("Việc này chưa thực hiện được ở trạng thái hiện tại.")
                .doesNotContain("no.such.key");
    }

    @Test
    void theUnforeseenIsLoggedUnderTheReferenceThatThePersonSees(CapturedOutput output) throws Exception {
        Matcher reference = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}").matcher(text(answer(get("/fault/boom"))));

        assertThat(reference.find()).isTrue();
        assertThat(output).contains("Fault " + reference.group()).contains("IllegalStateException: secret");
    }

    @Test
    void scriptsGetTheSameWordsAsJson() throws Exception {
        MockHttpServletResponse response = answer(get("/fault/boom").accept("application/json"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(text(response)).contains("Hệ thống gặp sự cố", "reference").doesNotContain("secret");
    }

    @Test
    void theWayBackStaysInsideTheApplication() throws Exception {
        String inside = text(answer(get("/fault/rule").header("Referer", "http://localhost/ky/1?q=%C3%A1")));
        String outside = text(answer(get("/fault/rule").header("Referer", "http://elsewhere.example/ky/1")));

        assertThat(inside).contains("href=\"/ky/1?q=%C3%A1\"");
        assertThat(outside).doesNotContain("elsewhere.example", "Quay lại trang trước");
    }

    @Test
    void errorPagesSpeakEnglishOnceChosen() throws Exception {
        assertThat(text(answer(get("/no/such/page").cookie(new Cookie("ngon-ngu", "en")))))
                .contains("<h1>Page not found</h1>");
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "401, 401", "403, 403", "413, 413", "429, 429", "500, 500", "503, 503"})
    void whatFailsOutsideTheControllersHasAPageToo(int code, int status) throws Exception {
        MockHttpServletResponse response = answer(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(text(response)).contains("<h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "/ky/1?q=a, /ky/1?q=a",
        "//elsewhere.example, /",
        "/\\elsewhere.example, /",
        "https://elsewhere.example, /"
    })
    void theLanguageSwitchReturnsOnlyToThisApplication(String back, String expected) throws Exception {
        MockHttpServletResponse response = answer(get("/ngon-ngu/en").param("ve", back));

        assertThat(response.getRedirectedUrl()).isEqualTo(expected);
        assertThat(response.getHeader("Set-Cookie")).startsWith("ngon-ngu=en").contains("HttpOnly", "SameSite=Lax");
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Throws what is asked for. */
    @Controller
    static class Faults {

        @GetMapping("/fault/{kind}")
        String fault(@PathVariable String kind) {
            throw switch (kind) {
                case "forbidden" -> new Forbidden("secret");
                case "not-found" -> new NotFound("secret", 7);
                case "rule" -> new RuleViolation("ui.due.today", "20/12/2026");
                case "unworded" -> new RuleViolation("no.such.key");
                case "stale" -> new StaleVersion("secret");
                case "locked" -> new OptimisticLockingFailureException("secret");
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("secret");
            };
        }

        @PostMapping("/rows")
        String rows(@ModelAttribute Form form) {
            return "redirect:/" + form.rows().size();
        }

        @GetMapping("/number/{id}")
        String number(@PathVariable long id, @RequestParam int page) {
            return "redirect:/" + id + page;
        }

        record Form(List<Row> rows) {}

        record Row(String value) {}
    }
}
