package vn.thiduaso.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.mail.Letter;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.notice.ReminderKind;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class ReminderPageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Submissions submissions;

    private BlocData data;
    private String address;

    @BeforeEach
    void aBlocWithAnOfficer() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        address = "/phong-trao/" + data.campaign + "/nhac-viec";
        accounts.named("can-bo-" + data.bloc, "Ưng Thị Ỷ").with(Role.UNIT_OFFICER, data.unit(1), null);
    }

    @Test
    void theRulesSayWhomTheyReachAndWhyMailIsOff() throws Exception {
        open(data.blocDeputy(), address)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Trước hạn nộp 7 ngày"),
                                containsString("Ưng Thị Ỷ – Cán bộ đầu mối"),
                                containsString("chưa có địa chỉ thư"),
                                containsString("2 đơn vị chưa có tài khoản"),
                                containsString("Thư điện tử đang tắt"),
                                containsString("SPRING_MAIL_HOST"),
                                not(containsString("??")))));
    }

    @Test
    void whoHasSubmittedIsNoLongerReached() throws Exception {
        submissions.submit(data, 1, 80);

        open(data.blocHead(), address)
                .andExpect(content()
                        .string(allOf(containsString("0 người, 2 đơn vị"), containsString("1 người, 3 đơn vị"))));
    }

    @Test
    void whatWasSetIsShownAgainAndAudited() throws Exception {
        mvc.perform(form("10", "2").with(Acting.as(data.blocHead()))).andExpect(redirectedUrl(address));

        open(data.blocHead(), address)
                .andExpect(content()
                        .string(allOf(containsString("Trước hạn nộp 10 ngày"), containsString("value=\"10\""))));
        assertThat(jdbc.sql("SELECT changes::text FROM audit_event WHERE action = 'notice.rulesChanged'"
                                + " ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("BEFORE_DEADLINE.days", "OPENING.enabled");
        mvc.perform(form("12", "2").with(Acting.as(data.blocHead()))).andExpect(status().isConflict());
    }

    @Test
    void aNumberThatIsNoneIsKeptBesideItsError() throws Exception {
        mvc.perform(form("bảy", "2").with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Số ngày phải là số nguyên từ 1 đến 60"),
                                containsString("value=\"bảy\""))));
        mvc.perform(form("61", "2").with(Acting.as(data.blocHead()))).andExpect(status().isOk());
    }

    @Test
    void onlyTheLeadersComeIn() throws Exception {
        for (Actor member : List.of(data.officer(1), data.head(1), data.superior())) {
            open(member, address).andExpect(status().isForbidden());
            open(member, address + "/thu").andExpect(status().isForbidden());
            mvc.perform(form("10", "2").with(Acting.as(member))).andExpect(status().isForbidden());
        }
        Actor administrator = new Actor(1, "Quản trị", List.of(Grant.administrator()));
        open(administrator, address).andExpect(status().isNotFound());
    }

    @Test
    void lettersAreListedSearchedAndPaged() throws Exception {
        long account = accounts.any().id();
        for (int i = 0; i < 51; i++) {
            String email = i == 7 ? null : "nguoi" + i + "@thidua.example";
            Contact to = new Contact(account, "Người Nhận " + i, email, Role.UNIT_OFFICER, data.unit(1));
            outbox.add(new Letter(
                    address + i, "campaign:" + data.campaign, "DEADLINE_DAY", to, "Hôm nay là hạn nộp", "Kính gửi\n"));
        }

        open(data.blocHead(), address + "/thu")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("nguoi50@thidua.example"),
                                containsString("Chờ gửi"),
                                containsString("page=2"),
                                not(containsString("nguoi0@thidua.example")))));
        open(data.blocHead(), address + "/thu?page=2")
                .andExpect(content().string(containsString("nguoi0@thidua.example")));
        open(data.blocHead(), address + "/thu?q=nguoi nhan 7&state=NO_ADDRESS")
                .andExpect(content().string(allOf(containsString("Chưa có địa chỉ"), containsString("Người Nhận 7"))));
        open(data.blocHead(), address).andExpect(content().string(containsString("Chưa có địa chỉ")));
    }

    @Test
    void thePagesTakeAFewStatementsHoweverManyPeopleThereAre() throws Exception {
        open(data.blocHead(), address);
        int few = statements();
        for (int unit = 0; unit < 3; unit++) {
            for (int i = 0; i < 5; i++) {
                accounts.any().with(Role.UNIT_HEAD, data.unit(unit), null);
            }
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(SqlCount.statements(() -> open(data.blocHead(), address + "/thu")))
                .hasSizeLessThanOrEqualTo(6);
    }

    private int statements() {
        return SqlCount.statements(() -> open(data.blocHead(), address)).size();
    }

    private ResultActions open(Actor actor, String where) throws Exception {
        return mvc.perform(get(where).with(Acting.as(actor)));
    }

    /** All rules on but the opening, with these days, as the usual ones are shown. */
    private MockHttpServletRequestBuilder form(String before, String overdue) {
        MockHttpServletRequestBuilder form = post(address);
        for (ReminderKind kind : ReminderKind.values()) {
            String row = "rows[" + kind.ordinal() + "].";
            form.param(row + "version", "-1");
            form.param("_" + row + "enabled", "on");
            if (kind != ReminderKind.OPENING) {
                form.param(row + "enabled", "true");
            }
        }
        return form.param("rows[" + ReminderKind.BEFORE_DEADLINE.ordinal() + "].days", before)
                .param("rows[" + ReminderKind.OVERDUE.ordinal() + "].days", overdue);
    }
}
