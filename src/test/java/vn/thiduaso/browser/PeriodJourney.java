package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DemoTest;

/** A leader moves a deadline after seeing whom that reaches; reopens a locked report and takes that back. */
@DemoTest
class PeriodJourney {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;
    private String leader;
    private String officer;

    @BeforeEach
    void aBlocOfItsOwn() {
        data = new BlocData(jdbc, 3, TODAY);
        leader = accounts.any().with(Role.BLOC_HEAD, data.unit(0), data.bloc).username();
        officer = accounts.any().with(Role.UNIT_OFFICER, data.unit(1), null).username();
        jdbc.sql("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'khoitruong')"
                        + " WHERE username IN (:leader, :officer)")
                .param("leader", leader)
                .param("officer", officer)
                .update();
    }

    @Test
    void aDeadlineMovesOnlyAfterItIsShownWhomThatReaches() {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            try (Visitor visitor = Visitor.at(port, width).signIn(leader)) {
                LocalDate later = campaigns.period(data.openPeriod()).deadline().plusDays(3);
                visitor.open(list());
                looksRight(visitor);
                visitor.open(page());
                looksRight(visitor);
                Page page = visitor.page();
                page.fill("[name=deadline]", later.toString());
                page.click("form[action$='" + data.openPeriod() + "'] button[type=submit]");
                assertThat(visitor.text())
                        .contains(
                                "3/3 đơn vị bị ảnh hưởng", "Thêm thời gian nộp đúng hạn", "1 người dưới đây được báo");
                looksRight(visitor);
                page.click("button:has-text('Lưu thời hạn')");
                assertThat(visitor.text()).contains("Đã lưu thời hạn: 3 đơn vị");
                assertThat(page.inputValue("[name=deadline]")).isEqualTo(later.toString());
                visitor.open("/phong-trao/" + data.campaign + "/tinh-hinh-nop");
                looksRight(visitor);
                visitor.open("/phong-trao/" + data.campaign + "/kiem-tra");
                looksRight(visitor);
            }
        }
    }

    @Test
    void aLockedReportIsReopenedAndTakenBack() {
        jdbc.sql("UPDATE reporting_period SET data_to = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", TODAY.minusDays(1))
                .param("id", data.openPeriod())
                .update();
        campaigns.evict();
        assertThat(unitSees()).contains("Đã khóa");

        try (Visitor visitor = Visitor.at(port, Visitor.PHONE).signIn(leader)) {
            visitor.open(page());
            Page page = visitor.page();
            page.selectOption("[name=unit]", String.valueOf(data.unit(1)));
            page.fill("[name=until]", TODAY.plusDays(2).toString());
            page.click("button:has-text('Mở lại')");
            assertThat(page.locator("#reason-error").count()).isOne();
            looksRight(visitor);
            page.fill("[name=reason]", "Mất điện do bão");
            page.click("button:has-text('Mở lại')");
            assertThat(visitor.text()).contains("Đã mở lại báo cáo", "Đang hiệu lực");
            looksRight(visitor);
        }
        assertThat(unitSees()).contains("Khối mở lại báo cáo", "Mất điện do bão");
        assertThat(unitSees()).doesNotContain("Đã khóa");

        try (Visitor visitor = Visitor.withoutScript(port).signIn(leader)) {
            visitor.open(page());
            visitor.page().click("button:has-text('Thu hồi')");
            assertThat(visitor.text()).contains("Đã thu hồi");
        }
        assertThat(unitSees()).contains("Đã khóa");
    }

    private String unitSees() {
        try (Visitor visitor = Visitor.withoutScript(port).signIn(officer)) {
            String tasks = visitor.text();
            visitor.open("/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(1));
            return tasks + visitor.text();
        }
    }

    private static void looksRight(Visitor visitor) {
        visitor.isAccessible();
        visitor.hasNoSidewaysScroll();
    }

    private String list() {
        return "/phong-trao/" + data.campaign + "/ky-bao-cao";
    }

    private String page() {
        return list() + "/" + data.openPeriod();
    }
}
