package vn.thiduaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows every part of the user interface once; only for tests and for looking at it. */
@Controller
public class GalleryController {

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
        model.addAttribute("paging", new Paging(list.page(), 50, 1234));
        return "gallery/page";
    }
}
