package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.DemoTest;

/** The head sets what blocks a nomination; unit and head look at suggestions and begin a nomination from there. */
@DemoTest
class AwardConditionsJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private String awards;

    @BeforeEach
    void thisYearsCampaign() {
        long campaign = jdbc.sql("SELECT id FROM campaign WHERE code LIKE '%2026%'")
                .query(Long.class)
                .single();
        awards = "/phong-trao/" + campaign + "/khen-thuong";
    }

    @Test
    void theHeadSetsConditionsAndQuotas() {
        try (Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            head.open(awards + "/dieu-kien").isFine();
            head.press("main tbody tr:last-child td a").isFine();
            head.page().fill("[name=unitShare]", "hai mươi");
            head.press("main form .btn-primary");
            assertThat(head.text()).contains("Tỷ lệ từ 0 đến 100");
            assertThat(head.page().inputValue("[name=unitShare]")).isEqualTo("hai mươi");
            head.page().fill("[name=unitShare]", "20");
            head.press("main form .btn-primary");
            assertThat(head.text()).contains("Đã lưu điều kiện", "20,0");
        }
        try (Visitor deputy = Visitor.at(port, Visitor.PHONE).signIn("khoipho")) {
            deputy.open(awards + "/dieu-kien").isFine();
            assertThat(deputy.text()).contains("Khối trưởng quy định");
            assertThat(deputy.page().locator("main tbody a").count()).isZero();
        }
    }

    @Test
    void suggestionsNameWhatIsLackingAndLeadOn() {
        try (Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            head.open(awards + "/goi-y").isFine();
            assertThat(head.text()).contains("Theo bảng xếp hạng đã công bố", "chỉ tiêu khác");
            head.page().locator("main details summary").first().click();
            assertThat(head.page().locator("main details[open] li").count()).isGreaterThan(3);
        }
        try (Visitor officer = Visitor.at(port, Visitor.PHONE).signIn("canbo.ttkn")) {
            officer.open(awards + "/goi-y").isFine();
            officer.open(awards + "/moi").isFine();
        }
    }
}
