package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DemoTest;
import vn.thiduaso.testing.RankingDays;
import vn.thiduaso.testing.Submissions;

/** A table is adopted, objected to with evidence, answered, adopted again, published and corrected. */
@DemoTest
class ObjectionJourney {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Submissions submissions;

    private BlocData data;
    private String leader;
    private String head;
    private String table;

    @BeforeEach
    void aBlocWithVerifiedReports() {
        data = new BlocData(jdbc, 2, TODAY);
        data.givesDaysForObjections(3);
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
        table = "/ky/" + data.openPeriod() + "/xep-hang";
        leader = accounts.any().with(Role.BLOC_HEAD, data.unit(0), data.bloc).username();
        head = accounts.any().with(Role.UNIT_HEAD, data.unit(1), null).username();
        jdbc.sql("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'khoitruong')"
                        + " WHERE username IN (:leader, :head)")
                .param("leader", leader)
                .param("head", head)
                .update();
    }

    @Test
    void fromThePreliminaryTableToACorrection() {
        try (Visitor chair = Visitor.at(port, Visitor.DESK).signIn(leader);
                Visitor unit = Visitor.at(port, Visitor.PHONE).signIn(head)) {
            adopt(chair);
            object(unit);
            answer(chair);
            adoptAgain(chair);
            publishAndCorrect(chair);
            unit.open(table);
            assertThat(unit.text()).contains("Đã công bố (bản số 2)", "Cộng điểm sáng kiến");
            unit.open(table + "/ban/1");
            assertThat(unit.text()).contains("Bản số 1 đã được thay bằng bản đính chính");
            unit.open("/cong-khai/xep-hang/" + data.openPeriod() + "/ban/1/don-vi/" + data.unit(1));
            assertThat(unit.text()).contains("95 / 100", "88,50");
        }
    }

    private void adopt(Visitor chair) {
        chair.open(table);
        assertThat(chair.text()).contains("Chưa thông qua bảng dự kiến. Khối dành ít nhất 3 ngày");
        chair.page().click("button:has-text('Thông qua bảng dự kiến')");
        assertThat(chair.text()).contains("Đã thông qua bảng dự kiến", "Thời gian kiến nghị còn đến hết ngày");
    }

    private void object(Visitor unit) {
        unit.open("/");
        assertThat(unit.text()).contains("có bảng dự kiến, xem điểm và gửi kiến nghị");
        unit.open(table + "/" + data.unit(1) + "/kien-nghi");
        Page page = unit.page();
        page.selectOption("select[name=item]", "2");
        page.fill("textarea[name=text]", "Số đúng là 95, xem quyết định kèm theo.");
        page.click("button:has-text('Gửi kiến nghị')");
        page.click("summary:has-text('văn bản')");
        page.fill("input[name=number]", "12/QĐ-SNN");
        page.fill("#add-date", "2026-01-05");
        page.fill("input[name=issuer]", "Sở");
        page.click("form:has(input[name=number]) button[type=submit]");
        assertThat(unit.text()).contains("12/QĐ-SNN", "Chờ trả lời");
    }

    private void answer(Visitor chair) {
        RankingDays.endWindow(jdbc, data.openPeriod(), TODAY.minusDays(1));
        chair.open("/");
        assertThat(chair.text()).contains("1 kiến nghị chờ trả lời");
        chair.open(table);
        assertThat(chair.text()).contains("Còn 1 kiến nghị chưa trả lời");
        chair.open(table + "/kien-nghi");
        Page page = chair.page();
        page.click("td a:has-text('Số đúng là 95')");
        page.check("input[name=outcome][value=ACCEPTED]");
        page.fill("textarea[name=text]", "Đúng theo quyết định kèm theo.");
        page.click("button:has-text('Gửi trả lời')");
        assertThat(chair.text()).contains("thì phải sửa số liệu được tính");
        page.fill("input[name='numerators[0]']", "95");
        page.click("button:has-text('Gửi trả lời')");
        assertThat(chair.text()).contains("Đã trả lời kiến nghị", "80 / 100 → 95 / 100");
    }

    private void adoptAgain(Visitor chair) {
        chair.open(table);
        assertThat(chair.text()).contains("Bảng điểm đã thay đổi so với bảng dự kiến số 1");
        chair.page().fill("#adoption-reason", "Trả lời kiến nghị của đơn vị");
        chair.page().click("button:has-text('Thông qua lại')");
        RankingDays.endWindow(jdbc, data.openPeriod(), TODAY.minusDays(1));
    }

    private void publishAndCorrect(Visitor chair) {
        chair.open(table);
        chair.page().click("button:has-text('Công bố xếp hạng')");
        assertThat(chair.text()).contains("Đã công bố (bản số 1)");
        jdbc.sql("INSERT INTO adjustment VALUES (nextval('adjustment_seq'), ?, ?, 'BONUS', 1, 'Sáng kiến', now(), 'x')")
                .params(data.openPeriod(), data.unit(1))
                .update();
        chair.open(table + "?tam-tinh=true");
        chair.page().fill("#reason", "Cộng điểm sáng kiến còn thiếu");
        chair.page().click("button:has-text('Công bố bản đính chính')");
        assertThat(chair.text()).contains("Đã công bố (bản số 2)");
    }
}
