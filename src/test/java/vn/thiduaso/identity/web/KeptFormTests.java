package vn.thiduaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class KeptFormTests {

    private static final String TARGET = "/ky/987654/bao-cao/1";
    private static final Map<String, String> TYPED =
            Map.of("rows[0].note", "Đã <b>rà</b> soát", "rows[0].denominator", "31");

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    Browser browser;
    String username;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        username = accounts.any().username();
    }

    @Test
    void whatWasTypedIsOfferedAgainAfterTheNewSignIn() {
        HttpResponse<String> expired = browser.post(TARGET, TYPED, "cũ");
        assertThat(expired.statusCode()).isEqualTo(403);
        assertThat(expired.body()).contains("vẫn được giữ lại");

        assertThat(Browser.target(browser.signIn(username, Accounts.PASSWORD))).isEqualTo("/dang-nhap/noi-dung");
        assertThat(browser.open("/dang-nhap/noi-dung").body())
                .contains("action=\"" + TARGET + "\"", "name=\"rows[0].denominator\" value=\"31\"")
                .contains("Đã &lt;b&gt;rà&lt;/b&gt; soát")
                .doesNotContain("cũ\"");

        assertThat(browser.submit("/dang-nhap/noi-dung", TARGET, TYPED).statusCode())
                .isEqualTo(404);
        assertThat(Browser.target(browser.open("/dang-nhap/noi-dung"))).isEqualTo("/");
    }

    @Test
    void itCanBeDiscarded() {
        browser.post(TARGET, TYPED, "cũ");
        browser.signIn(username, Accounts.PASSWORD);
        assertThat(Browser.target(browser.submit("/dang-nhap/noi-dung", "/dang-nhap/noi-dung/bo", Map.of())))
                .isEqualTo("/");
        assertThat(Browser.target(browser.open("/dang-nhap/noi-dung"))).isEqualTo("/");
    }

    @Test
    void formsFromElsewhereAreNotKept() {
        assertThat(browser.post(TARGET, TYPED, "cũ", "https://example.org").body())
                .doesNotContain("vẫn được giữ lại");
        assertThat(Browser.target(browser.signIn(username, Accounts.PASSWORD))).isEqualTo("/");
    }

    @Test
    void passwordsAreNotKept() {
        browser.post("/tai-khoan/mat-khau", Map.of("current", "bí mật"), "cũ");
        assertThat(Browser.target(browser.signIn(username, Accounts.PASSWORD))).isEqualTo("/");
    }
}
