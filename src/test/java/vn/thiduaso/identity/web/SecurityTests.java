package vn.thiduaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class SecurityTests {

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        HttpHeaders headers = browser.open("/dang-nhap").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                        + " form-action 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("camera=()", "geolocation=()", "microphone=()"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void designFilesAreCachedAndNeedNoSession() {
        HttpResponse<String> file = browser.open("/static/app.css");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void signsInAndGoesWhereThePersonWantedToGo() {
        Accounts.Stored person = accounts.any();
        HttpResponse<String> refused = browser.open("/tai-khoan/mat-khau");
        assertThat(Browser.target(refused)).isEqualTo("/dang-nhap");
        HttpResponse<String> signedIn = browser.signIn(person.username().toUpperCase(), Accounts.PASSWORD);
        assertThat(Browser.target(signedIn)).isEqualTo("/tai-khoan/mat-khau");
        assertThat(browser.open("/tai-khoan/mat-khau").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionGetsAnotherIdWhenSomebodySignsIn() {
        browser.open("/dang-nhap");
        String before = browser.sessionId();
        browser.signIn(accounts.any().username(), Accounts.PASSWORD);
        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void unknownShutAndWrongLookTheSame() {
        Accounts.Stored shut = accounts.any();
        jdbc.sql("UPDATE account SET enabled = false WHERE id = :id")
                .param("id", shut.id())
                .update();
        String wrong = problemOf(browser.signIn(accounts.any().username(), "không phải mật khẩu"));
        assertThat(problemOf(new Browser(port).signIn("khong.co.ai", Accounts.PASSWORD)))
                .isEqualTo(wrong);
        assertThat(problemOf(new Browser(port).signIn(shut.username(), Accounts.PASSWORD)))
                .isEqualTo(wrong);
        assertThat(problemOf(new Browser(port).signIn(shut.username(), "không phải mật khẩu")))
                .isEqualTo(wrong);
    }

    private String problemOf(HttpResponse<String> answer) {
        assertThat(Browser.target(answer)).isEqualTo("/dang-nhap?loi");
        return browser.open("/dang-nhap?loi").body().replaceAll("(?s).*error-summary-title\">([^<]+).*", "$1");
    }

    @Test
    void guessingIsSlowedDownAndThePageSaysHowLong() {
        String username = accounts.any().username();
        for (int i = 0; i < SignInThrottle.TRIES_PER_USERNAME; i++) {
            assertThat(browser.signIn(username, "đoán lần " + i).statusCode()).isEqualTo(302);
        }
        HttpResponse<String> refused = browser.signIn(username, Accounts.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Vui lòng chờ 2 phút rồi thử lại.");
        assertThat(Browser.target(browser.signIn(accounts.any().username(), Accounts.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void aFormWithoutItsTokenGetsAPageThatExplains() {
        browser.signIn(accounts.any().username(), Accounts.PASSWORD);
        HttpResponse<String> refused = browser.post("/tai-khoan/mat-khau", Map.of(), "cũ");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Phiên làm việc đã hết hạn");
        assertThat(Browser.target(new Browser(port).post("/dang-nhap", Map.of(), "cũ")))
                .isEqualTo("/dang-nhap?het-phien");
    }

    @Test
    void administrationIsClosedToOthersInVietnamese() {
        browser.signIn(accounts.any().username(), Accounts.PASSWORD);
        HttpResponse<String> refused = browser.open("/quan-tri/tai-khoan");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Không có quyền thực hiện");
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn(accounts.any().username(), Accounts.PASSWORD);
        assertThat(browser.submit("/tai-khoan/mat-khau", "/dang-xuat", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/dang-nhap?da-dang-xuat");
        assertThat(Browser.target(browser.open("/tai-khoan/mat-khau"))).isEqualTo("/dang-nhap");
    }

    @Test
    void aRequestOfSomebodySignedInCostsNoStatement() {
        browser.signIn(accounts.any().username(), Accounts.PASSWORD);
        browser.open("/tai-khoan/mat-khau");
        assertThat(SqlCount.statements(() -> browser.open("/tai-khoan/mat-khau")))
                .isEmpty();
    }
}
