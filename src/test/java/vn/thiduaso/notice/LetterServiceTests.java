package vn.thiduaso.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.mail.Letter;
import vn.thiduaso.mail.LetterFilter;
import vn.thiduaso.mail.LetterLine;
import vn.thiduaso.mail.LetterReader;
import vn.thiduaso.mail.LetterState;
import vn.thiduaso.mail.MailSwitch;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** Sending a letter again. */
@DatabaseTest
class LetterServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CampaignQueries campaigns;

    @Autowired
    private LetterReader letters;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PeopleDirectory people;

    @Autowired
    private AuditLog audit;

    private BlocData data;
    private long account;
    private LetterService service;

    @BeforeEach
    void aLetterThatFailed() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        account = accounts.any().id();
        email("moi@thidua.example");
        outbox.add(new Letter(
                "again:" + data.campaign,
                LetterWriter.topic(data.campaign),
                "OPENING",
                new Contact(account, "Ưng Thị Ỷ", "cu@thidua.example", Role.UNIT_OFFICER, data.unit(1)),
                "Mở kỳ",
                "Chào"));
        jdbc.sql(
                        "UPDATE mail_letter SET state = 'FAILED', attempts = 5, failure = '550', created_at = now() - interval '9 days'"
                                + " WHERE topic = :topic")
                .param("topic", LetterWriter.topic(data.campaign))
                .update();
        service = new LetterService(campaigns, letters, outbox, people, MailSwitch.on(), audit);
    }

    @Test
    void goesToTheAddressThatThePersonHasNow() {
        assertThat(service.sendAgain(data.blocDeputy(), data.campaign, letter().id()))
                .isEqualTo("moi@thidua.example");

        LetterLine letter = letter();
        assertThat(letter.state()).isEqualTo(LetterState.PENDING);
        assertThat(letter.address()).isEqualTo("moi@thidua.example");
        assertThat(letter.attempts()).isZero();
        assertThat(letter.resentBy()).isEqualTo(data.blocDeputy().name());
        assertThat(jdbc.sql("SELECT changes::text FROM audit_event WHERE action = 'notice.letterResent'"
                                + " ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("Mở kỳ", "moi@thidua.example");
    }

    @Test
    void twoClicksAtOnceSendItOnce() throws Exception {
        long id = letter().id();
        Callable<Boolean> click = () -> outbox.sendAgain(LetterWriter.topic(data.campaign), id, "a@b.example", "An");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> clicks = threads.invokeAll(List.of(click, click));
            assertThat(List.of(clicks.get(0).get(), clicks.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
        refuses("notice.error.notUnsent");
    }

    @Test
    void whoHasNoAddressGetsNoneAndMailThatIsOffSendsNothing() {
        email(null);
        refuses("notice.error.noAddress");
        email("moi@thidua.example");
        jdbc.sql("UPDATE account SET enabled = false WHERE id = ?")
                .param(account)
                .update();
        refuses("notice.error.noAddress");

        service = new LetterService(campaigns, letters, outbox, people, MailSwitch.off(), audit);
        refuses("notice.error.mailOff");
        assertThat(letter().state()).isEqualTo(LetterState.FAILED);
    }

    @Test
    void onlyLeadersOfTheLettersOwnCampaignMay() {
        long id = letter().id();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.sendAgain(data.officer(0), data.campaign, id));
        BlocData other = new BlocData(jdbc, 1, LocalDate.now());
        assertThatExceptionOfType(RuleViolation.class)
                .as("a letter of another campaign is none of theirs")
                .isThrownBy(() -> service.sendAgain(other.blocHead(), other.campaign, id));
        assertThat(letter().state()).isEqualTo(LetterState.FAILED);
    }

    private void refuses(String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.sendAgain(data.blocHead(), data.campaign, letter().id()))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private void email(@Nullable String address) {
        jdbc.sql("UPDATE account SET email = :email WHERE id = :id")
                .param("email", address)
                .param("id", account)
                .update();
    }

    private LetterLine letter() {
        return letters.find(LetterWriter.topic(data.campaign), new LetterFilter("", null), 1)
                .rows()
                .get(0);
    }
}
