package vn.thiduaso.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ClamdTests {

    private static final byte[] PLAIN = "một báo cáo".getBytes(StandardCharsets.UTF_8);

    @Test
    void sendsTheWholeContentInChunks() throws IOException {
        byte[] large = new byte[300_001];
        Arrays.fill(large, (byte) 'x');
        large[large.length - 1] = 'y';
        try (FakeClamd daemon = new FakeClamd()) {
            assertThat(daemon.client().scan(large)).isNull();
            assertThat(daemon.client().scan(new byte[0])).isNull();

            assertThat(daemon.scanned()).containsExactly("x".repeat(300_000) + "y", "");
        }
    }

    @Test
    void saysWhatWasFound() throws IOException {
        byte[] infected = ("%PDF " + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);
        try (FakeClamd daemon = new FakeClamd()) {
            assertThat(daemon.client().scan(infected)).isEqualTo(FakeClamd.FINDING);
            assertThat(daemon.client().scan(PLAIN)).isNull();
        }
    }

    @Test
    void takesNoErrorForAVerdict() throws IOException {
        try (FakeClamd daemon = new FakeClamd()) {
            assertNoVerdict(daemon.client(), FakeClamd.BROKEN.getBytes(StandardCharsets.US_ASCII), true)
                    .withMessage("stream: Can't allocate memory ERROR");
        }
    }

    @Test
    void bearsADaemonThatHangsUpOnALongStream() throws IOException {
        try (FakeClamd daemon = new FakeClamd().upTo(1000)) {
            assertNoVerdict(daemon.client(), new byte[5_000_000], true);
        }
    }

    @Test
    void waitsOnlySoLongForAnAnswer() throws IOException {
        try (FakeClamd daemon = new FakeClamd().silent()) {
            assertNoVerdict(daemon.client(), PLAIN, true).withMessage("no answer within PT1S");
        }
    }

    @Test
    void waitsOnlySoLongForADaemonThatDoesNotRead() throws IOException {
        try (FakeClamd daemon = new FakeClamd().silent()) {
            assertNoVerdict(daemon.client(), new byte[20 << 20], true).withMessage("no answer within PT1S");
        }
    }

    @Test
    void tellsADaemonThatIsAwayFromOneThatRefuses() throws IOException {
        FakeClamd daemon = new FakeClamd();
        daemon.close();

        assertNoVerdict(new Clamd("127.0.0.1", daemon.port(), Duration.ofSeconds(5)), PLAIN, false);
        assertNoVerdict(new Clamd("no-such-host.invalid", 3310, Duration.ofSeconds(5)), PLAIN, false);
    }

    private static ThrowableAssertAlternative<Clamd.NoVerdict> assertNoVerdict(
            Clamd client, byte[] content, boolean reached) {
        return assertThatExceptionOfType(Clamd.NoVerdict.class)
                .isThrownBy(() -> client.scan(content))
                .satisfies(none -> assertThat(none.wasReached()).isEqualTo(reached));
    }
}
