package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** An administrator opens an account and hands it out; its owner chooses a password before anything else. */
@DemoTest
class AccountJourney {

    private static final String USERNAME = "canbo.moi";
    private static final String OWN_PASSWORD = "trời xanh trên đồi chè";

    @LocalServerPort
    private int port;

    @Test
    void anAccountIsOpenedHandedOutAndTakenOver() {
        String handedOut = create();
        try (Visitor person = Visitor.at(port, Visitor.PHONE).signIn(USERNAME, handedOut)) {
            assertThat(person.path()).as("first the password").startsWith("/tai-khoan/mat-khau");
            person.isFine();
            person.open("/phong-trao");
            assertThat(person.path()).as("nothing else opens before").startsWith("/tai-khoan/mat-khau");
            changePassword(person, handedOut);
            assertThat(person.open("/").text()).contains("Nguyễn Thị Mới");
        }
        try (Visitor person = Visitor.at(port, Visitor.DESK).signIn(USERNAME, OWN_PASSWORD)) {
            assertThat(person.path()).isEqualTo("/");
        }
        lock();
    }

    private String create() {
        try (Visitor administrator = Visitor.at(port, Visitor.DESK).signIn("quantri")) {
            administrator.open("/quan-tri/tai-khoan/moi");
            Page page = administrator.page();
            administrator.press("main form .btn-primary");
            assertThat(page.locator(".error-summary li").count()).isPositive();
            administrator.isFine();
            page.fill("[name=fullName]", "Nguyễn Thị Mới");
            page.fill("[name=username]", USERNAME);
            page.selectOption("[name='grant.role']", "UNIT_OFFICER");
            page.locator("[name='grant.unitId'] option:not([value=''])")
                    .nth(1)
                    .evaluate("option => option.selected = true");
            administrator.press("main form .btn-primary");
            administrator.isFine();
            String password = page.innerText("main .notice code");
            administrator.open(administrator.path());
            assertThat(page.locator("main .notice code").count())
                    .as("the password is shown once")
                    .isZero();
            return password;
        }
    }

    private static void changePassword(Visitor person, String current) {
        Page page = person.page();
        page.locator("main input[type=password]").nth(0).fill(current);
        page.locator("main input[type=password]").nth(1).fill(OWN_PASSWORD);
        page.locator("main input[type=password]").nth(2).fill(OWN_PASSWORD);
        person.press("main form button[type=submit]");
    }

    private void lock() {
        try (Visitor administrator = Visitor.at(port, Visitor.PHONE).signIn("quantri")) {
            administrator.open("/quan-tri/tai-khoan?q=" + USERNAME).hasNoSidewaysScroll();
            administrator.press("main tbody a");
            administrator.press("form[action$='/khoa'] button");
            assertThat(administrator.text()).contains("Đã khóa");
            administrator.open("/quan-tri/nhat-ky").hasNoSidewaysScroll();
            assertThat(administrator.text()).contains("Khóa tài khoản");
        }
    }
}
