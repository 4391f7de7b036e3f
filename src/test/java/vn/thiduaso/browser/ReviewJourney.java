package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.DemoTest;

/** Lots are drawn, a unit checks another one, a leader verifies with keys, and takes it back with a reason. */
@DemoTest
class ReviewJourney {

    /** A lot after which the Khối phó could not take the pair back: it is about the own unit. */
    private static final String CHECKS_THE_DEPUTYS_UNIT =
            "tr:has(th:text-is('Chi cục Thủy lợi')):has(td:text-is('Quỹ Bảo vệ và Phát triển rừng'))";

    private static final String CHECKER = "Chi cục Thủy lợi";
    private static final String OPINION = "Danh mục thiếu hai thủ tục";
    private static final String REASON = "Xem lại minh chứng chỉ tiêu 1";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void lotThenRemarksThenKeysThenTakenBack() {
        String[] place = jdbc.sql("""
                        SELECT r.period_id || '/' || r.unit_id || '/' || u.name FROM report r JOIN unit u ON u.id = r.unit_id
                        WHERE r.status = 'SUBMITTED' AND u.code = 'CCCNTYTS' ORDER BY r.id DESC LIMIT 1
                        """).query(String.class).single().split("/", 3);
        String period = "/ky/" + place[0];
        assign(period, place[2]);
        check(period + "/kiem-tra-cheo/bao-cao/" + place[1]);
        verifyWithKeys(period + "/tham-dinh/" + place[1]);
        takeBack(period + "/tham-dinh/" + place[1]);
        everybodyReadsIt();
    }

    private void assign(String period, String unit) {
        try (Visitor leader = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            leader.open(period + "/kiem-tra-cheo");
            do {
                leader.press("form[action$='boc-tham'] button");
                leader.isFine();
            } while (leader.page().locator(CHECKS_THE_DEPUTYS_UNIT).count() > 0);
            assertThat(leader.text()).contains("Số gieo");
        }
        try (Visitor leader = Visitor.withoutScript(port).signIn("khoipho")) {
            leader.open(period + "/kiem-tra-cheo");
            Page page = leader.page();
            // the lot may have made any of these pairs: a checker has one, a unit is checked once, and never mutually
            for (String row : new String[] {ofChecker(CHECKER), ofChecked(CHECKER), ofChecked(unit)}) {
                if (page.locator(row + " form[action$='thu-hoi'] button").count() > 0) {
                    leader.press(row + " form[action$='thu-hoi'] button");
                }
            }
            page.selectOption("#checker", new SelectOption().setLabel(CHECKER));
            page.selectOption("#checked", new SelectOption().setLabel(unit));
            leader.press("form[action$='phan-cong'] button");
            assertThat(leader.text()).contains("Đã phân công");
        }
    }

    private static String ofChecker(String unit) {
        return "tr:has(th:text-is('" + unit + "'))";
    }

    private static String ofChecked(String unit) {
        return "tr:has(td:text-is('" + unit + "'))";
    }

    private void check(String report) {
        try (Visitor checker = Visitor.at(port, Visitor.PHONE).signIn("canbo.cctl")) {
            checker.page().click("a[href='" + report + "']");
            checker.isFine();
            checker.page().check("input[name='rows[0].choice'][value=no]");
            checker.page().fill("textarea[name='rows[0].text']", OPINION);
            checker.press("button[name=agreeRest]");
            assertThat(checker.text()).contains("Đã lưu ý kiến cho 16 chỉ tiêu");
        }
        try (Visitor other = Visitor.at(port, Visitor.DESK).signIn("canbo.ttkn")) {
            assertThat(other.status(report)).isEqualTo(404);
        }
    }

    private void verifyWithKeys(String review) {
        try (Visitor leader = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            leader.open(review);
            assertThat(leader.text()).contains(OPINION);
            Page page = leader.page();
            page.locator("#chi-tieu-1").focus();
            page.keyboard().press("c");
            assertThat(page.evaluate("() => document.activeElement.name").toString())
                    .startsWith("rows[0].");
            page.keyboard().type("a");
            assertThat(page.isChecked("input[name='rows[0].decision'][value=CORRECTED]"))
                    .isTrue();
            page.check("input[name='rows[0].decision'][value=ACCEPTED]");
            for (int item = 0; item < 16; item++) {
                page.keyboard().press("a");
            }
            assertThat(page.innerText("[data-tally]")).contains("0 chưa xét");
            leader.press("button[name=finish]");
            assertThat(leader.text()).contains("Đã gửi kết quả thẩm định");
        }
    }

    private void takeBack(String review) {
        try (Visitor leader = Visitor.withoutScript(port).signIn("khoipho")) {
            leader.open(review);
            leader.page().click(".review-unverify summary");
            leader.page().fill("#unverify-reason", REASON);
            leader.press(".review-unverify button");
            assertThat(leader.text()).contains("Đã hủy kết quả thẩm định", REASON);
        }
    }

    private void everybodyReadsIt() {
        String campaign = jdbc.sql("SELECT campaign_id::text FROM locked_change WHERE reason = ?")
                .param(REASON)
                .query(String.class)
                .single();
        try (Visitor member = Visitor.at(port, Visitor.PHONE).signIn("canbo.ttkn")) {
            member.open("/phong-trao/" + campaign + "/thay-doi").isFine();
            assertThat(member.text()).contains(REASON, "Hủy kết quả thẩm định");
        }
    }
}
