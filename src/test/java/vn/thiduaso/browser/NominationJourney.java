package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** A person is nominated: proposed, returned, proposed again and accepted. */
@DemoTest
class NominationJourney {

    private static final String FORM = "Giấy khen của Giám đốc Sở Nông nghiệp và Môi trường";
    private static final String INITIATIVE = "Bản đồ trực tuyến công trình thủy lợi";

    @LocalServerPort
    private int port;

    @Test
    void aNominationGoesFromTheUnitToTheBlocsList() {
        String nomination = draft();
        propose(nomination);
        sendBack(nomination);
        mend(nomination);
        propose(nomination);
        accept(nomination);
    }

    private String draft() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl")) {
            Page page = officer.page();
            page.click(".side-nav a[href$='/khen-thuong']");
            page.click(".head-actions .btn-primary");
            officer.isFine();
            page.locator("select[name=person]")
                    .selectOption(
                            page.locator("select[name=person] option").last().getAttribute("value"));
            officer.press("form:has(select[name=person]) button[type=submit]");
            page.selectOption(
                    "select[name=awardFormId]",
                    page.locator("select[name=awardFormId] option")
                            .filter(new Locator.FilterOptions().setHasText(FORM))
                            .getAttribute("value"));
            page.selectOption("select[name=occasion]", "YEARLY");
            officer.press("main form .btn-primary");
            assertThat(officer.text()).as("the year is missing").contains("Hãy chọn năm xét khen thưởng");
            officer.isFine();
            page.locator("select[name=year] option:not([value=''])")
                    .first()
                    .evaluate("option => option.selected = true");
            page.fill("[name=initiative]", INITIATIVE);
            officer.press("main form .btn-primary");
            assertThat(page.locator("form[action$='/trinh']").count())
                    .as("an officer proposes nothing")
                    .isZero();
            return officer.path();
        }
    }

    private void propose(String nomination) {
        try (Visitor head = Visitor.at(port, Visitor.PHONE).signIn("thutruong.cctl")) {
            head.open(nomination).hasNoSidewaysScroll();
            head.press("form[action$='/trinh'] button");
            if (head.text().contains("Chờ Khối xét")) {
                return;
            }
            assertThat(head.text()).as("what is missing is named").contains("Chưa trình được");
            head.isFine();
            write(head, nomination);
            head.press("form[action$='/trinh'] button");
            assertThat(head.text()).contains("Chờ Khối xét");
        }
    }

    private static void write(Visitor head, String nomination) {
        head.open(nomination + "/sua").hasNoSidewaysScroll();
        Page page = head.page();
        page.fill("[name=initiativeDecision]", "Quyết định số 21/QĐ-SNNMT ngày 12/01/2026");
        page.selectOption("[name=initiativeLevel]", "SECTOR");
        page.selectOption("[name='taskLevels[1]']", "GOOD");
        page.check("input[name=disciplined][value=false]");
        page.fill("[name=summary]", "Số hóa hồ sơ công trình của đơn vị");
        page.fill("[name=achievements]", "Hồ sơ 312 công trình được số hóa và chia sẻ.");
        head.press("main form .btn-primary");
    }

    private void sendBack(String nomination) {
        try (Visitor leader = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            leader.open(nomination).hasNoSidewaysScroll();
            leader.press("form[action$='/tra-lai'] button");
            assertThat(leader.text()).as("a reason is needed").contains("Hãy ghi lý do");
            leader.isFine();
            leader.page().fill("[name=reason]", "Bổ sung phạm vi áp dụng của sáng kiến");
            leader.press("form[action$='/tra-lai'] button");
            assertThat(leader.text()).contains("Bị trả lại");
        }
    }

    private void mend(String nomination) {
        try (Visitor officer = Visitor.at(port, Visitor.PHONE).signIn("canbo.cctl")) {
            assertThat(officer.text()).contains("đề nghị khen thưởng bị trả lại");
            officer.open(nomination).hasNoSidewaysScroll();
            assertThat(officer.text()).contains("Bổ sung phạm vi áp dụng của sáng kiến");
            officer.press(".head-actions a[href$='/sua']");
            officer.page().fill("[name=initiative]", INITIATIVE + " toàn tỉnh");
            officer.press("main form .btn-primary");
        }
    }

    private void accept(String nomination) {
        try (Visitor deputy = Visitor.at(port, Visitor.PHONE).signIn("khoipho")) {
            deputy.open(nomination);
            deputy.press("form[action$='/chap-thuan'] button");
            assertThat(deputy.text()).contains("Đã tiếp nhận");
            deputy.isFine();
        }
    }
}
