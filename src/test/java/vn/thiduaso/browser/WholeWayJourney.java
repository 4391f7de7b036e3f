package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** A report goes the whole way, without JavaScript: entered, signed off, sent back, corrected, verified, scored. */
@DemoTest
class WholeWayJourney {

    private static final String UNIT = "Trung tâm Khuyến nông";

    @LocalServerPort
    private int port;

    @Test
    void aReportGoesFromTheOfficerToTheScoreTable() {
        String report = enterWhatIsMissing();
        signOff(report);
        String review = report.replace("bao-cao", "tham-dinh");
        sendOneItemBack(review);
        correctAndSignOffAgain(report);
        verify(review);
        isInTheScoreTable(report.replaceAll("/bao-cao/.*", "/xep-hang"));
    }

    private String enterWhatIsMissing() {
        try (Visitor officer = Visitor.withoutScript(port).signIn("canbo.ttkn")) {
            Page page = officer.page();
            page.click(".side-nav a[href*='/bao-cao/']");
            String path = page.url().replaceFirst("https?://[^/]+", "");
            for (Locator denominator :
                    page.locator("input[name$='.denominator']").all()) {
                if (denominator.inputValue().isEmpty()) {
                    fillRow(page, denominator);
                }
            }
            for (Locator level : page.locator("select[name$='.level']").all()) {
                if (level.inputValue().isEmpty()) {
                    level.selectOption("2");
                }
            }
            save(page);
            assertThat(page.innerText(".entry-summary")).contains("16/16");
            explainWhatIsConspicuous(officer, path);
            assertThat(officer.status(path + "/gui")).isEqualTo(200);
            assertThat(page.locator("form[action$='/gui']").count())
                    .as("an officer signs nothing")
                    .isZero();
            return path;
        }
    }

    /** Warnings ask for a note before the report can be submitted. */
    private static void explainWhatIsConspicuous(Visitor officer, String path) {
        Page page = officer.page();
        officer.open(path + "/gui");
        assertThat(officer.text()).contains("cần ghi chú giải thích, chưa gửi được");
        officer.open(path);
        for (Locator row : page.locator(".entry:has(p > .sign-near)").all()) {
            Locator note = row.locator("textarea[name$='.note']");
            if (!note.isVisible()) {
                row.locator("details.entry-more > summary").click();
            }
            note.fill("Số liệu đã đối chiếu");
        }
        save(page);
        officer.open(path + "/gui");
        assertThat(officer.text()).doesNotContain("cần ghi chú giải thích");
    }

    private static void save(Page page) {
        page.locator(".actions-bar button[type=submit]:not([name])").click();
    }

    private static void fillRow(Page page, Locator denominator) {
        String row = denominator.getAttribute("name").replace(".denominator", "");
        page.locator("input[name='" + row + ".state'][value=ENTERED]").check();
        for (Locator numerator :
                page.locator("input[name^='" + row + ".numerators']").all()) {
            numerator.fill("4");
        }
        denominator.fill("1.000");
    }

    private void signOff(String report) {
        try (Visitor head = Visitor.withoutScript(port).signIn("thutruong.ttkn")) {
            head.open(report + "/gui");
            head.page().locator("form[action$='/gui'] button[type=submit]").click();
            assertThat(head.text()).contains("Đã nộp");
            head.open(report);
            assertThat(head.page().locator("input[name$='.denominator']").count())
                    .as("locked after submission")
                    .isZero();
        }
    }

    private void sendOneItemBack(String review) {
        try (Visitor leader = Visitor.withoutScript(port).signIn("khoitruong")) {
            leader.open(review.replaceAll("/tham-dinh/.*", "/tham-dinh"));
            leader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thẩm định báo cáo của " + UNIT))
                    .click();
            Page page = leader.page();
            page.check("input[name='rows[0].decision'][value=SENT_BACK]");
            finish(page);
            assertThat(leader.text()).contains("Hãy ghi lý do trả lại");
            assertThat(page.isChecked("input[name='rows[0].decision'][value=SENT_BACK]"))
                    .as("what was chosen is kept")
                    .isTrue();
            page.fill("textarea[name='rows[0].reason']", "Thiếu quyết định công bố danh mục");
            page.fill("input[name=due]", LocalDate.now().plusDays(5).toString());
            page.click("button[name=acceptRest]");
            page.fill("input[name=due]", LocalDate.now().plusDays(5).toString());
            finish(page);
            assertThat(leader.text()).contains("Đã gửi kết quả thẩm định");
        }
    }

    private void correctAndSignOffAgain(String report) {
        try (Visitor head = Visitor.withoutScript(port).signIn("thutruong.ttkn")) {
            assertThat(head.text()).contains("1 chỉ tiêu bị trả lại");
            head.open(report);
            assertThat(head.text()).contains("Thiếu quyết định công bố danh mục");
            Locator open = head.page().locator("input[name$='.denominator']");
            assertThat(open.count()).as("only the returned item is open").isEqualTo(1);
            String row = open.getAttribute("name").replace(".denominator", "");
            head.page().fill("input[name='" + row + ".numerators[0]']", "3");
            head.page().locator(".actions-bar button[type=submit]:not([name])").click();
            head.open(report + "/gui");
            head.page().locator("form[action$='/gui'] button[type=submit]").click();
            assertThat(head.text()).contains("Đã nộp");
        }
    }

    private void verify(String review) {
        try (Visitor leader = Visitor.withoutScript(port).signIn("khoipho")) {
            leader.open(review);
            assertThat(leader.text()).contains("Đã trả lại ở lần nộp 1");
            leader.page().click("button[name=acceptRest]");
            finish(leader.page());
            leader.open(review);
            assertThat(leader.text()).contains("Đã thẩm định");
        }
    }

    private void isInTheScoreTable(String ranking) {
        try (Visitor leader = Visitor.withoutScript(port).signIn("khoitruong")) {
            leader.open(ranking);
            Locator link = leader.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(UNIT));
            link.click();
            assertThat(leader.text()).contains("Vì sao hạng này", "Điểm từng chỉ tiêu");
        }
    }

    private static void finish(Page page) {
        page.click("button[name=finish]");
    }
}
