package vn.thiduaso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** The head prepares a meeting: filters the matrix, follows a trend, compares units, presents, reads the week's sheet. */
@DemoTest
class DashboardJourney {

    private static final String PUBLISHED = "/ky/251/tong-quan";
    private static final String CURRENT = "/ky/351/tong-quan";

    @LocalServerPort
    private int port;

    @Test
    void theHeadPreparesAMeeting() {
        try (Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            Page page = head.open(PUBLISHED).page();
            page.selectOption("#nhom", "III");
            page.selectOption("#ket-qua", "MISSED");
            head.press("form.tools button[type=submit]");
            assertThat(page.url()).contains("nhom=III", "ket-qua=MISSED");
            assertThat(page.locator(".matrix thead tr").nth(1).locator("th")).hasCount(3);
            head.isFine();

            head.press(".tabs a[href$='/xu-huong']");
            page.selectOption("#don-vi", "5");
            page.selectOption("#chi-tieu", "5");
            head.press("form.tools button[type=submit]");
            assertThat(page.locator(".chart canvas")).isVisible();
            assertThat(page.locator("#trend-table tbody tr")).hasCount(6);
            assertThat(page.locator("#trend-table tbody tr")
                            .last()
                            .locator("td")
                            .first())
                    .hasText(page.locator("tr.is-current td").nth(5).textContent());
            head.isFine();

            head.press(".tabs a[href$='/so-sanh']");
            page.check("input[name=don-vi][value='2']");
            page.check("input[name=don-vi][value='5']");
            head.press("main form button[type=submit]");
            assertThat(page.locator(".chart canvas")).isVisible();
            assertThat(page.locator("#group-table tbody:first-of-type tr")).hasCount(5);
            head.isFine();
        }
    }

    @Test
    void aMarkOfTheChartLeadsToItsReport() {
        try (Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            Page page = head.open(PUBLISHED + "/xu-huong?chi-tieu=5&don-vi=5").page();
            assertThat(page.locator(".chart canvas")).isVisible();
            // The marks are drawn on a canvas: the library says where.
            Object mark = page.evaluate("() => { const point = Chart.getChart(document.querySelector('.chart canvas'))"
                    + ".getDatasetMeta(2).data[1]; return [point.x, point.y]; }");
            List<?> at = (List<?>) mark;
            page.locator(".chart canvas")
                    .click(new Locator.ClickOptions()
                            .setPosition(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()));
            page.waitForURL("**/ky/51/bao-cao/5#chi-tieu-5");
        }
    }

    @Test
    void theWeekAndTheProjectorAreThereForTheHeadOnAPhoneToo() {
        try (Visitor head = Visitor.at(port, Visitor.PHONE).signIn("khoitruong")) {
            head.open(CURRENT + "/tuan").isFine();
            assertThat(head.text()).contains("chưa bắt đầu nhập báo cáo");
            head.open(CURRENT + "/trinh-chieu").isFine();
            head.open(CURRENT + "/xu-huong").isFine();
        }
        try (Visitor officer = Visitor.at(port, Visitor.PHONE).signIn("canbo.ttkn")) {
            officer.open(CURRENT + "/so-sanh").isFine();
            assertThat(officer.status(CURRENT + "/tuan")).isEqualTo(404);
        }
    }
}
