package vn.thiduaso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.shared.VietnameseNumbers;
import vn.thiduaso.testing.DemoTest;
import vn.thiduaso.workbook.FilledWorkbook;

/** Download, fill in elsewhere, upload, look over, take: with and without a script. */
@DemoTest
class WorkbookJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String STATE = "Tình trạng";
    private static final String COUNTED = "Nhập số";

    @LocalServerPort
    private int port;

    @Test
    void anOfficerFillsInTheWorkbook() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl")) {
            goThrough(officer, true, 7_777_777);
        }
    }

    @Test
    void itWorksWithoutAScript() {
        try (Visitor officer = Visitor.withoutScript(port).signIn("canbo.cctl")) {
            goThrough(officer, false, 8_888_888);
        }
    }

    private static void goThrough(Visitor officer, boolean script, int whole) {
        String report = officer.places().stream()
                .filter(place -> place.contains("/bao-cao/"))
                .findFirst()
                .orElseThrow();
        Page page = officer.open(report).page();
        List<String> open = page.locator("section.entry:has(input[data-number]) .entry-code")
                .allTextContents();
        String good = open.get(0);
        String bad = open.get(1);
        officer.press("a[href$='/bang-tinh']");
        FilledWorkbook file = new FilledWorkbook(officer.download(page.locator("a[href$='.xlsx']")));

        upload(officer, "a.csv".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#file-error")).containsText("CSV");

        file.put(good, STATE, COUNTED).put(good, "(1)", 1).put(good, "Tổng số (÷)", whole);
        file.put(bad, STATE, COUNTED).put(bad, "(1)", "hai").put(bad, "Tổng số (÷)", whole);
        upload(officer, file.bytes());
        assertThat(page.locator("#o-sai")).containsText("1 ô sai");
        assertThat(page.locator("main")).containsText(file.address(bad, "(1)"));
        if (script) {
            officer.isFine();
        }
        officer.press("button[name=only]");
        assertThat(page.locator("main")).containsText("Đã lưu 1 chỉ tiêu");

        file.put(bad, "(1)", 5);
        upload(officer, file.bytes());
        assertThat(page.locator("#o-doi")).containsText("1 chỉ tiêu sẽ thay đổi");
        if (script) {
            officer.isFine();
        }
        officer.press(".actions-bar button.btn-primary");
        assertThat(officer.path()).isEqualTo(report);
        assertThat(page.locator("input[name$='.denominator']").first())
                .hasValue(VietnameseNumbers.format(BigDecimal.valueOf(whole), 0));
    }

    private static void upload(Visitor officer, byte[] file) {
        officer.page().setInputFiles("#file", new FilePayload("bang-tinh.xlsx", XLSX, file));
        officer.press("form[enctype] button[type=submit]");
    }
}
