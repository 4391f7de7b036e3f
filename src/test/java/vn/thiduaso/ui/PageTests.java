package vn.thiduaso.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The layout and the fragments, on a page that shows each of them once. */
@UiTest(PageTests.Gallery.class)
class PageTests {

    @Autowired
    MockMvc mvc;

    @Test
    void everyFieldHasItsLabelAndKeepsItsValue() throws Exception {
        String page = page(get("/gallery"));

        assertThat(page)
                .contains(
                        "<label class=\"form-label\" for=\"amount\">",
                        "id=\"amount\" name=\"amount\" value=\"1.234,5\"")
                .contains("id=\"rows1.value\" name=\"rows[1].value\" value=\"24\"")
                .contains("<option value=\"2\" selected=\"selected\">Chi cục Kiểm lâm</option>")
                .containsPattern("value=\"NOTHING\"\\s+id=\"state-1\" name=\"state\" checked=\"checked\"")
                .contains("aria-describedby=\"name-hint\"")
                .doesNotContain("aria-invalid", "error-summary");
    }

    @Test
    void onlyFieldsThatMustBeFilledAreMarked() throws Exception {
        String page = page(get("/gallery"));

        assertThat(page).containsPattern("<span>Số tiền</span>\\s*<span class=\"required-mark\">\\(bắt buộc\\)</span>");
        assertThat(page).doesNotContainPattern("<span>Ngày ký</span>\\s*<span class=\"required-mark\">");
    }

    @Test
    void aRefusedFormSaysWhatIsWrongBesideTheFieldAndKeepsTheRest() throws Exception {
        String page = page(post("/gallery")
                .param("name", "")
                .param("amount", "12x")
                .param("note", "giữ lại")
                .param("unit", "1")
                .param("state", "NUMBERS")
                .param("rows[0].name", " ")
                .param("rows[0].value", "7"));

        assertThat(page)
                .contains("Có 3 chỗ cần sửa")
                .contains("<a href=\"#name\">Hãy nhập nội dung này.</a>", "<a href=\"#rows0.name\">")
                .contains("id=\"name-error\"", "aria-describedby=\"name-hint name-error\"")
                .contains("value=\"12x\"", ">giữ lại</textarea>", "name=\"rows[0].value\" value=\"7\"");
    }

    @Test
    void anAcceptedFormIsToldOnTheNextPage() throws Exception {
        mvc.perform(post("/gallery")
                        .param("name", "An")
                        .param("amount", "1")
                        .param("unit", "1")
                        .param("state", "X"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("notice", Notice.done("ui.due.left", "20/12/2026", 27)));

        String page = page(get("/gallery").flashAttr("notice", Notice.problem("ui.due.left", "20/12/2026", 27)));
        assertThat(page).contains("notice-bad").contains("20/12/2026 (còn 27 ngày)");
    }

    @Test
    void theLayoutNamesPlacePeriodPersonAndWhatWaits() throws Exception {
        String page = page(get("/gallery").queryParam("q", "a&b"));

        assertThat(page)
                .contains("<title>Thư viện – Thi đua số</title>", "<html lang=\"vi\">")
                .contains("Nguyễn Thị Lan", "12 việc chờ", "6 tháng đầu năm 2026")
                .contains("state-bad", "31/01/2020 (quá hạn ")
                .contains("aria-current=\"page\"", "action=\"/dang-xuat\"", "href=\"/tai-khoan/mat-khau\"")
                .contains("/ngon-ngu/en?ve=/gallery?q%3Da%2526b");
    }

    @Test
    void theSamePageSpeaksEnglishOnceChosen() throws Exception {
        String page = page(get("/gallery").cookie(new Cookie("ngon-ngu", "en")));

        assertThat(page).contains("<html lang=\"en\">", "12 waiting", "Skip to the content");
    }

    @Test
    void listsKeepSearchAndSortingInTheirLinks() throws Exception {
        String page = page(get("/gallery")
                .queryParam("q", "thủy lợi")
                .queryParam("sort", "name")
                .queryParam("page", "2"));

        assertThat(page)
                .contains("aria-sort=\"ascending\"", "51–100 trong 1.234")
                .contains("href=\"/gallery?q=th%E1%BB%A7y%20l%E1%BB%A3i&amp;sort=name&amp;page=3\"")
                .contains("href=\"/gallery?q=th%E1%BB%A7y%20l%E1%BB%A3i&amp;sort=-name\"");
    }

    @Test
    void nothingIsInline() throws Exception {
        assertThat(page(get("/gallery")))
                .doesNotContain(" style=", "<style", " onclick=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    private String page(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Shows every part of the user interface once. */
    @Controller
    public static class Gallery {

        public record Row(@NotBlank String name, String value, String state) {}

        public record GalleryForm(
                @NotBlank String name,
                @NotBlank String amount,
                String day,
                String note,
                @NotBlank String unit,
                @NotBlank String state,
                String agreed,
                String file,
                List<@Valid Row> rows) {}

        @ModelAttribute("units")
        List<Choice> units() {
            return List.of(Choice.of(1, "Chi cục Thủy lợi"), Choice.of(2, "Chi cục Kiểm lâm"));
        }

        @ModelAttribute("states")
        List<Choice> states() {
            return List.of(
                    new Choice("NUMBERS", "Nhập số"),
                    new Choice("NOTHING", "Không phát sinh"),
                    new Choice("NOT_APPLICABLE", "Không áp dụng"));
        }

        @ModelAttribute("nav")
        Navigation nav() {
            return new Navigation(
                    "Nguyễn Thị Lan",
                    "Cán bộ đầu mối · Chi cục Thủy lợi",
                    "Khối thi đua số 1 · Phong trào chuyển đổi số 2023–2025",
                    List.of(
                            new NavItem("ui.save", "/gallery", true, 3),
                            new NavItem("ui.error.home", "/x", false, 0),
                            new NavItem("ui.details", "/y", false, 12)),
                    List.of(
                            new PeriodChoice("6 tháng cuối năm 2026", "/gallery", true),
                            new PeriodChoice("6 tháng đầu năm 2026", "/gallery?ky=1", false)));
        }

        @GetMapping("/gallery")
        String show(Model model, HttpServletRequest request) {
            Row row = new Row("Toàn trình", "24", "NUMBERS");
            model.addAttribute(
                    "form",
                    new GalleryForm("Lan", "1.234,5", "2026-12-20", "", "2", "NOTHING", "true", "", List.of(row, row)));
            return page(model, request);
        }

        @PostMapping("/gallery")
        String send(
                @Valid @ModelAttribute("form") GalleryForm form,
                BindingResult errors,
                Model model,
                HttpServletRequest request,
                RedirectAttributes redirect) {
            if (form.amount().contains("x")) {
                errors.rejectValue("amount", "ui.error.rule.text");
            }
            if (errors.hasErrors()) {
                return page(model, request);
            }
            redirect.addFlashAttribute("notice", Notice.done("ui.due.left", "20/12/2026", 27));
            return "redirect:/gallery";
        }

        private static String page(Model model, HttpServletRequest request) {
            ListState list = ListState.of(request);
            model.addAttribute("list", list);
            model.addAttribute("due", java.time.LocalDate.of(2020, 1, 31));
            model.addAttribute("paging", new Paging(list.page(), 50, 1234));
            return "gallery/page";
        }
    }
}
