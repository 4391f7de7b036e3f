package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.mail.Letter;
import vn.thiduaso.mail.MailSwitch;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DemoTest;

/** A leader sees whom the reminders reach, changes two of them, looks at what was sent, and sends a letter again. */
@DemoTest
class ReminderJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ConfigurableApplicationContext application;

    private BlocData data;
    private String leader;
    private long officer;
    private MailSwitch mail;

    @BeforeEach
    void aBlocOfItsOwnWithMail() {
        mail = MailSwitch.on(application);
        data = new BlocData(jdbc, 3, LocalDate.now(VietnamTime.ZONE));
        leader = accounts.any().with(Role.BLOC_HEAD, data.unit(0), data.bloc).username();
        officer = accounts.named("y." + data.bloc, "Ưng Thị Ỷ")
                .with(Role.UNIT_OFFICER, data.unit(1), null)
                .id();
        jdbc.sql("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'khoitruong')"
                        + " WHERE username = :leader")
                .param("leader", leader)
                .update();
        jdbc.sql("UPDATE account SET email = 'y@thidua.example' WHERE id = :id")
                .param("id", officer)
                .update();
    }

    @AfterEach
    void withoutMail() {
        mail.close();
    }

    @Test
    void rulesAreChangedKnowingWhomTheyReach() {
        try (Visitor visitor = Visitor.at(port, Visitor.DESK).signIn(leader)) {
            visitor.open(rules()).isFine();
            Page page = visitor.page();
            page.locator("tbody tr")
                    .nth(1)
                    .locator("details.reach, details")
                    .first()
                    .locator("summary")
                    .click();
            assertThat(visitor.text())
                    .contains("Ưng Thị Ỷ – Cán bộ đầu mối", "Trước hạn nộp 7 ngày", "y@thidua.example");
            visitor.isFine();

            page.fill("[name='rows[1].days']", "0");
            visitor.press("button:has-text('Lưu quy tắc')");
            assertThat(visitor.text()).contains("Số ngày phải là số nguyên từ 1 đến 60");
            visitor.isFine();
            page.fill("[name='rows[1].days']", "10");
            page.uncheck("[name='rows[0].enabled']");
            visitor.press("button:has-text('Lưu quy tắc')");
            assertThat(visitor.text()).contains("Trước hạn nộp 10 ngày");
            assertThat(page.isChecked("[name='rows[0].enabled']")).isFalse();
            assertThat(page.inputValue("[name='rows[1].days']")).isEqualTo("10");
        }
    }

    @Test
    void aLetterThatFailedIsSentAgainOnce() {
        letter("hỏng", "FAILED");
        letter("đi rồi", "PENDING");
        try (Visitor visitor = Visitor.at(port, Visitor.PHONE).signIn(leader)) {
            visitor.open(rules());
            visitor.press("a:has-text('Xem thư đã gửi')").isFine();
            assertThat(visitor.text()).contains("Thư hỏng", "Thư đi rồi", "Không gửi được", "550 mailbox");
            visitor.page().selectOption("[name=state]", "FAILED");
            visitor.press("button:has-text('Lọc')");
            assertThat(visitor.text()).contains("Thư hỏng").doesNotContain("Thư đi rồi");

            visitor.press("button:has-text('Gửi lại')");
            assertThat(visitor.text())
                    .contains("Thư sẽ được gửi lại tới y@thidua.example")
                    .doesNotContain("Thư hỏng");
            assertThat(visitor.path()).as("the filter stays").contains("state=FAILED");
            visitor.press("a:has-text('Xóa tìm kiếm')").isFine();
            assertThat(visitor.text()).contains("cho gửi lại lúc");
            assertThat(visitor.page().locator("button:has-text('Gửi lại')").count())
                    .isZero();
        }
    }

    private String rules() {
        return "/phong-trao/" + data.campaign + "/nhac-viec";
    }

    private void letter(String what, String state) {
        String key = what + data.campaign;
        Contact to = new Contact(officer, "Ưng Thị Ỷ", "cu@thidua.example", Role.UNIT_OFFICER, data.unit(1));
        outbox.add(new Letter(key, "campaign:" + data.campaign, "OPENING", to, "Thư " + what, "Chào"));
        jdbc.sql("UPDATE mail_letter SET state = :state, failure = CASE :state WHEN 'FAILED' THEN '550 mailbox' END"
                        + " WHERE letter_key = :key")
                .param("state", state)
                .param("key", key)
                .update();
    }
}
