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

/** The Khối trưởng makes a draft of the scheme, changes a weight, tries it and signs it off; without scripts too. */
@DemoTest
class SchemeJourney {

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

    @BeforeEach
    void aBlocOfItsOwn() {
        data = new BlocData(jdbc, 3, LocalDate.now(VietnamTime.ZONE));
        leader = accounts.any().with(Role.BLOC_HEAD, data.unit(0), data.bloc).username();
        jdbc.sql("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'khoitruong')"
                        + " WHERE username = :leader")
                .param("leader", leader)
                .update();
        campaigns.evict();
    }

    @Test
    void aWeightIsChangedTriedAndSignedOff() {
        try (Visitor visitor = Visitor.at(port, Visitor.DESK).signIn(leader)) {
            walk(visitor, 2, true);
        }
        try (Visitor visitor = Visitor.at(port, Visitor.PHONE).signIn(leader)) {
            walk(visitor, 3, true);
        }
        try (Visitor visitor = Visitor.withoutScript(port).signIn(leader)) {
            walk(visitor, 4, false);
        }
        assertThat(campaigns.campaignOfPeriod(data.openPeriod()).schemeNumber()).isEqualTo(4);
        assertThat(campaigns.campaignOfPeriod(data.periods.get(0)).schemeNumber())
                .isOne();
    }

    private void walk(Visitor visitor, int number, boolean scripts) {
        Page page = visitor.page();
        visitor.open("/phong-trao/" + data.campaign + "/cach-tinh-diem");
        page.click("button:has-text('Soạn phiên bản mới')");
        assertThat(visitor.text()).contains("Cách tính điểm, phiên bản " + number, "Đang soạn");
        page.click("a:has-text('Sửa nhóm và điểm chuẩn')");
        page.fill("[name='items[0].points']", "không");
        page.click("button:has-text('Lưu')");
        assertThat(visitor.text()).contains("Nhập số lớn hơn 0");
        page.fill("[name='items[0].points']", "39,5");
        page.click("button:has-text('Lưu')");
        assertThat(visitor.text()).contains("Tổng điểm chuẩn là");
        page.click("a:has-text('Sửa nhóm và điểm chuẩn')");
        page.fill("[name='items[0].points']", String.valueOf(40 - number));
        page.fill("[name='items[1].points']", String.valueOf(30 + number));
        page.click("button:has-text('Lưu')");
        assertThat(visitor.text()).contains("Tổng điểm chuẩn 100 trên thang 100");
        looksRight(visitor, scripts);
        page.click("a:has-text('Thử xếp hạng')");
        assertThat(visitor.text()).contains("Thử phiên bản " + number, "không lưu gì");
        looksRight(visitor, scripts);
        visitor.open("/phong-trao/" + data.campaign + "/cach-tinh-diem/" + number);
        page.click("a:has-text('Ký duyệt')");
        looksRight(visitor, scripts);
        page.selectOption("[name=period]", String.valueOf(data.openPeriod()));
        page.click("button:has-text('Ký duyệt')");
        assertThat(visitor.text()).contains("Đã ký duyệt phiên bản " + number);
        looksRight(visitor, scripts);
    }

    /** The checker itself is a script. */
    private static void looksRight(Visitor visitor, boolean scripts) {
        if (scripts) {
            visitor.isAccessible();
            visitor.hasNoSidewaysScroll();
        }
    }
}
