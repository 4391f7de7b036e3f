package vn.thiduaso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;
import vn.thiduaso.workbook.FilledWorkbook;

/** Download, fill in elsewhere, upload, look over, take: with and without a script. */
@DemoTest
class WorkbookJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Test
    void anOfficerFillsInTheWorkbook() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.ttkn")) {
            goThrough(officer, true);
        }
    }

    @Test
    void itWorksWithoutAScript() {
        try (Visitor officer = Visitor.withoutScript(port).signIn("canbo.cckl")) {
            goThrough(officer, false);
        }
    }

    private static void goThrough(Visitor officer, boolean script) {
        String report = officer.places().stream()
                .filter(place -> place.contains("/bao-cao/"))
                .findFirst()
                .orElseThrow();
        Page page = officer.open(report).page();
        officer.press("a[href$='/bang-tinh']");
        FilledWorkbook file = new FilledWorkbook(officer.download(page.locator("a[href$='.xlsx']")));

        upload(officer, "a.csv".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#file-error")).containsText("CSV");

        file.put("1", "(1)", 1).put("1", "(2)", 2).put("1", "Tổng số (÷)", 777);
        file.put("2", "(1)", "hai").put("2", "Tổng số (÷)", 9);
        upload(officer, file.bytes());
        assertThat(page.locator("#o-sai")).containsText("1 ô sai");
        assertThat(page.locator("main")).containsText(file.address("2", "(1)"));
        if (script) {
            officer.isFine();
        }
        officer.press("button[name=only]");
        assertThat(page.locator("main")).containsText("Đã lưu 1 chỉ tiêu");

        file.put("2", "(1)", 5);
        upload(officer, file.bytes());
        assertThat(page.locator("#o-doi")).containsText("1 chỉ tiêu sẽ thay đổi");
        if (script) {
            officer.isFine();
        }
        officer.press(".actions-bar button.btn-primary");
        assertThat(officer.path()).isEqualTo(report);
        assertThat(page.locator("input[name$='.denominator']").first()).hasValue("777");
    }

    private static void upload(Visitor officer, byte[] file) {
        officer.page().setInputFiles("#file", new FilePayload("bang-tinh.xlsx", XLSX, file));
        officer.press("form[enctype] button[type=submit]");
    }
}
