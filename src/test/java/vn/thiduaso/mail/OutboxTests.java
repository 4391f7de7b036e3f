package vn.thiduaso.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;

/** The outbox on a real database and a real SMTP server. */
@DatabaseTest
class OutboxTests {

    private static final String FROM = "nhac-viec@thidua.example";
    private static final ServerSetup SMTP = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(SMTP).withPerMethodLifecycle(false);

    private static int number;

    @Autowired
    private Outbox outbox;

    @Autowired
    private LetterReader reader;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String topic;
    private long account;

    @BeforeEach
    void startWithNothingWaiting() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("DELETE FROM mail_letter").update();
        topic = "test:" + ++number;
        account = accounts.any().id();
    }

    @Test
    void twoApplicationsAtOnceSendEachLetterOnce() throws Exception {
        List<String> wanted = IntStream.range(0, 60)
                .mapToObj(i -> "nguoi" + i + "@" + topic.replace(':', '.') + ".example")
                .toList();
        wanted.forEach(address -> outbox.add(letter(address)));

        CyclicBarrier start = new CyclicBarrier(2);
        List<Integer> sent = together(() -> {
            OutboxSender sender = sender(clock);
            start.await();
            return sender.sendDue();
        });

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(sent).as("both had their share").allMatch(count -> count > 0);
        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(reader.count(topic)).isEqualTo(new LetterCounts(60, 0, 0, 0));
        assertThat(sender(Clock.offset(clock, Duration.ofHours(5))).sendDue()).isZero();
    }

    @Test
    void theSameLetterWrittenByTwoAtOnceIsOneLetter() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);

        List<Boolean> added = together(() -> {
            start.await();
            return outbox.add(letter("mot.nguoi@example.vn"));
        });

        assertThat(added).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aLetterIsNotWrittenWhenWhatItTellsOfDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            outbox.add(letter("khong.xay.ra@example.vn"));
            status.setRollbackOnly();
        });

        assertThat(reader.count(topic).total()).isZero();
    }

    @Test
    void vietnameseArrivesAsItWasWritten() throws Exception {
        outbox.add(letter(
                "lan@example.vn",
                "Quá hạn 3 ngày: báo cáo năm 2026 – Chi cục Thủy lợi",
                "Kính gửi đồng chí Ưng Thị Ỷ,\n"));

        sender(clock).sendDue();

        MimeMessage message = SERVER.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Quá hạn 3 ngày: báo cáo năm 2026 – Chi cục Thủy lợi");
        assertThat(message.getContent().toString().strip()).isEqualTo("Kính gửi đồng chí Ưng Thị Ỷ,");
        assertThat(message.getContentType()).startsWith("text/plain").containsIgnoringCase("UTF-8");
        assertThat(message.getFrom()[0]).hasToString("=?UTF-8?Q?Thi_=C4=91ua_s=E1=BB=91?= <" + FROM + ">");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).matches("<thu\\.\\d+\\.\\d+@thidua\\.example>");
    }

    @Test
    void aLineBreakInASubjectMakesNoHeader() throws Exception {
        outbox.add(letter("lan@example.vn", "Báo cáo\r\nBcc: ai.do@example.vn", "x"));

        sender(clock).sendDue();

        assertThat(recipients()).containsExactly("lan@example.vn");
        assertThat(SERVER.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void anAddressThatIsRefusedIsTriedAgainAFewTimesAndStopsNobody() throws Exception {
        try (PickyServer picky = new PickyServer("da.nghi@")) {
            outbox.add(letter("da.nghi@example.vn"));
            outbox.add(letter("lan@example.vn"));
            Duration later = Duration.ZERO;
            OutboxSender first = sender(picky.port(), clock);

            assertThat(first.sendDue()).isOne();

            LetterLine refused = line("da.nghi@example.vn");
            assertThat(refused.state()).isEqualTo(LetterState.PENDING);
            assertThat(refused.failure()).contains("550 5.1.1");
            assertThat(first.sendDue()).as("nothing is due").isZero();
            assertThat(line("da.nghi@example.vn").attempts()).isOne();
            for (Duration pause : OutboxSender.PAUSES) {
                later = later.plus(pause).plusSeconds(5);
                sender(picky.port(), Clock.offset(clock, later)).sendDue();
            }
            assertThat(line("da.nghi@example.vn").state()).isEqualTo(LetterState.FAILED);
            assertThat(line("da.nghi@example.vn").attempts()).isEqualTo(5);
            assertThat(line("lan@example.vn").state()).isEqualTo(LetterState.SENT);
            assertThat(picky.accepted()).containsExactly("lan@example.vn");
        }
    }

    @Test
    void whatIsNoAddressDoesNotStopTheOthers() {
        outbox.add(letter("không phải địa chỉ"));
        outbox.add(letter("lan@example.vn"));

        assertThat(sender(clock).sendDue()).isOne();

        assertThat(line("không phải địa chỉ").failure()).isEqualTo("mail.failure.address");
    }

    @Test
    void whileTheServerIsAwayNoAttemptIsUsedUpButNothingWaitsForEver() {
        outbox.add(letter("lan@example.vn"));
        outbox.add(letter("minh@example.vn"));
        int nobody = 1;

        assertThat(sender(nobody, clock).sendDue()).isZero();

        assertThat(reader.count(topic).waiting()).isEqualTo(2);
        assertThat(List.of(
                        line("lan@example.vn").attempts(),
                        line("minh@example.vn").attempts()))
                .containsOnly(0);
        assertThat(sender(Clock.offset(clock, Duration.ofMinutes(6))).sendDue()).isEqualTo(2);
        outbox.add(letter("muon@example.vn"));
        assertThat(sender(Clock.offset(clock, Duration.ofDays(4))).sendDue()).isZero();
        assertThat(line("muon@example.vn").failure()).isEqualTo("mail.failure.stale");
    }

    @Test
    void whatASenderTookAlongWhenItDiedIsSentByAnother() throws Exception {
        outbox.add(letter("lan@example.vn"));
        Outbox.Loan lost = outbox.borrow(clock.instant()).orElseThrow();

        assertThat(sender(clock).sendDue()).isZero();
        assertThat(sender(Clock.offset(clock, Outbox.LOAN.plusSeconds(5))).sendDue())
                .isOne();
        outbox.giveUp(lost, "quá muộn", clock.instant());

        assertThat(line("lan@example.vn").state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void whoHasNoAddressIsListedAndNotSentTo() {
        outbox.add(letter(" "));

        assertThat(sender(clock).sendDue()).isZero();
        assertThat(reader.count(topic)).isEqualTo(new LetterCounts(0, 0, 0, 1));
    }

    private OutboxSender sender(Clock time) {
        return sender(SERVER.getSmtp().getPort(), time);
    }

    private OutboxSender sender(int port, Clock time) {
        return new OutboxSender(outbox, new MailDelivery(mail(port), FROM), time);
    }

    private static JavaMailSender mail(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        return mail;
    }

    private Letter letter(String address) {
        return letter(address, "Nhắc việc", "Nội dung\n");
    }

    private Letter letter(String address, String subject, String text) {
        Contact to = new Contact(account, "Ưng Thị Ỷ", address, Role.UNIT_OFFICER, 1);
        return new Letter(topic + ":" + address, topic, "OPENING", to, subject, text);
    }

    private LetterLine line(String address) {
        return reader.find(topic, new LetterFilter(address, null), 1).rows().get(0);
    }

    private static List<String> recipients() throws Exception {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : SERVER.getReceivedMessages()) {
            Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .forEach(recipients::add);
        }
        return recipients;
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(List.of(work, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
