package vn.thiduaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class AccountAdministrationTests {

    private static final String LIST = "/quan-tri/tai-khoan";
    private static final String NEW = LIST + "/moi";
    private static final Pattern HANDED_OUT = Pattern.compile("<code>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})</code>");

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Accounts.Stored administrator;
    Browser browser;

    @BeforeEach
    void signIn() {
        administrator = accounts.administrator();
        browser = new Browser(port);
        browser.signIn(administrator.username(), Accounts.PASSWORD);
    }

    @Test
    void aPersonIsLetInChoosesAPasswordAndIsShutOut() {
        String username = "lan" + System.nanoTime();
        HttpResponse<String> created = browser.submit(NEW, NEW, newAccount(username, "Lê Thị Lan", "ADMINISTRATOR"));
        String account = Browser.target(created);
        String password = handedOut(browser.open(account).body());
        assertThat(browser.open(account).body()).as("shown once").doesNotContain(password);

        Browser lan = new Browser(port);
        lan.signIn(username, password);
        assertThat(Browser.target(lan.open(LIST))).isEqualTo("/tai-khoan/mat-khau");
        String own = "rừng thông buổi sớm";
        lan.submit("/tai-khoan/mat-khau", "/tai-khoan/mat-khau", change(password, own));
        assertThat(lan.open(LIST).statusCode()).isEqualTo(200);

        browser.submit(account, account + "/khoa", Map.of());
        assertThat(Browser.target(lan.open(LIST))).isEqualTo("/dang-nhap?het-phien");
        assertThat(Browser.target(lan.signIn(username, own))).isEqualTo("/dang-nhap?loi");
    }

    @Test
    void aRoleThatEndsIsGoneOnTheNextRequest() {
        Accounts.Stored other = accounts.administrator();
        Browser otherBrowser = new Browser(port);
        otherBrowser.signIn(other.username(), Accounts.PASSWORD);
        assertThat(otherBrowser.open(LIST).statusCode()).isEqualTo(200);
        long grant = jdbc.sql("SELECT id FROM role_grant WHERE account_id = :account")
                .param("account", other.id())
                .query(Long.class)
                .single();
        String account = LIST + "/" + other.id();
        String yesterday = LocalDate.now().minusDays(1).toString();
        browser.submit(account, account + "/vai-tro/" + grant + "/ket-thuc", Map.of("lastDay", yesterday));
        assertThat(otherBrowser.open(LIST).statusCode()).isEqualTo(403);
    }

    @Test
    void changingThePasswordEndsTheOtherSessionsOnly() {
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(administrator.username(), Accounts.PASSWORD);
        String before = browser.sessionId();
        browser.submit("/tai-khoan/mat-khau", "/tai-khoan/mat-khau", change(Accounts.PASSWORD, "xe đạp đỏ trên đồi"));
        assertThat(browser.open(LIST).statusCode()).isEqualTo(200);
        assertThat(browser.sessionId()).isNotEqualTo(before);
        assertThat(Browser.target(elsewhere.open(LIST))).isEqualTo("/dang-nhap?het-phien");
    }

    @Test
    void passwordProblemsStandBesideTheirField() {
        String path = "/tai-khoan/mat-khau";
        assertThat(browser.submit(path, path, change("sai", "xe đạp đỏ trên đồi"))
                        .body())
                .contains("current-error")
                .contains("Mật khẩu hiện tại không đúng.");
        assertThat(browser.submit(path, path, change(Accounts.PASSWORD, "ngắn")).body())
                .contains("wanted-error")
                .contains("ít nhất 12 ký tự");
        assertThat(browser.submit(
                                path,
                                path,
                                Map.of("current", Accounts.PASSWORD, "wanted", "một hai ba bốn", "again", "khác"))
                        .body())
                .contains("again-error");
    }

    @Test
    void oneselfCanBeNeitherShutNorDeprived() {
        String own = LIST + "/" + administrator.id();
        assertThat(browser.submit(own, own + "/khoa", Map.of()).statusCode()).isEqualTo(302);
        assertThat(browser.open(own).body()).contains("Bạn không thể khóa tài khoản của chính mình.");
        assertThat(browser.open(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void mistakesKeepWhatWasTypedAndStoreNothing() {
        HttpResponse<String> answer = browser.submit(NEW, NEW, newAccount("Lê Lan", "Lê Thị Lan", "UNIT_OFFICER"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains("value=\"Lê Lan\"", "value=\"Lê Thị Lan\"", "Tên đăng nhập gồm 3 đến 60");
        HttpResponse<String> noUnit = browser.submit(NEW, NEW, newAccount("le.lan", "Lê Thị Lan", "UNIT_OFFICER"));
        assertThat(noUnit.body()).contains("Hãy chọn đơn vị");
        HttpResponse<String> taken =
                browser.submit(NEW, NEW, newAccount(administrator.username(), "Lê Thị Lan", "ADMINISTRATOR"));
        assertThat(taken.body()).contains("đã có người dùng");
    }

    @Test
    void theListIsSearchedWithoutDiacriticsByAConstantNumberOfStatements() {
        accounts.named("q" + System.nanoTime(), "Đặng Thị Ánh Tuyết");
        assertThat(browser.open(LIST + "?q=dang+thi+anh").body()).contains("Đặng Thị Ánh Tuyết");
        assertThat(browser.open(LIST + "?q=kh%C3%B4ng+c%C3%B3+ai&page=9&role=X&unit=x&state=x&sort=;drop")
                        .body())
                .contains("Không tìm thấy kết quả nào phù hợp.");
        assertThat(SqlCount.statements(() -> browser.open(LIST + "?role=ADMINISTRATOR&state=enabled&sort=-created")))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void everyChangeIsInTheTrailOfTheAdministrator() {
        Accounts.Stored other = accounts.any();
        String account = LIST + "/" + other.id();
        browser.submit(account, account, Map.of("fullName", "Tên Mới Đổi", "email", "", "version", "0"));
        assertThat(browser.open("/quan-tri/nhat-ky?q=ten+moi+doi").body())
                .contains("Sửa tài khoản", other.username(), "Tên Mới Đổi");
        assertThat(browser.open("/quan-tri/nhat-ky?q=ten+moi+doi&to=2020-01-01").body())
                .contains("Không có việc nào được ghi");
    }

    private static Map<String, String> newAccount(String username, String fullName, String role) {
        return Map.of("username", username, "fullName", fullName, "grant.role", role, "grant.from", "2026-01-01");
    }

    private static Map<String, String> change(String current, String wanted) {
        return Map.of("current", current, "wanted", wanted, "again", wanted);
    }

    private static String handedOut(String page) {
        Matcher password = HANDED_OUT.matcher(page);
        assertThat(password.find()).as("a password is handed out").isTrue();
        return password.group(1);
    }
}
