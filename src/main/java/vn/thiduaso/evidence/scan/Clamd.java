package vn.thiduaso.evidence.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks ClamAV's daemon about one content by its INSTREAM command (clamd(8)): the content goes in chunks of a 4-byte
 * length in network order and the bytes, a length of zero ends it; the answer ends with a zero byte. Whatever is not
 * "OK" or "FOUND" is no verdict.
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_REPLY = 4096;
    private static final int LONGEST_FINDING = 200;
    private static final int CONNECT_MILLIS = 5_000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final String host;
    private final int port;
    private final Duration timeout;

    Clamd(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = timeout;
    }

    /** The name of what was found, or null when the content is clean. */
    @Nullable
    String scan(byte[] content) {
        try (Socket socket = new Socket()) {
            connect(socket);
            CompletableFuture<Void> limit = CompletableFuture.runAsync(() -> close(socket), afterTimeout());
            try {
                return verdict(ask(socket, content));
            } catch (IOException e) {
                throw new NoVerdict(limit.isDone() ? "no answer within " + timeout : line(e), true);
            } finally {
                limit.cancel(false);
            }
        } catch (IOException e) {
            throw new NoVerdict(line(e), false);
        }
    }

    private void connect(Socket socket) {
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        } catch (IOException e) {
            throw new NoVerdict(line(e), false);
        }
    }

    private static String ask(Socket socket, byte[] content) throws IOException {
        try {
            send(socket, content);
        } catch (IOException cutOff) {
            // the daemon may have said why it hung up, for instance that the file is too long for it
            String reply = reply(socket.getInputStream());
            if (reply.isEmpty()) {
                throw cutOff;
            }
            return reply;
        }
        return reply(socket.getInputStream());
    }

    private static void send(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String reply(InputStream in) throws IOException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && reply.size() < LONGEST_REPLY; next = in.read()) {
            reply.write(next);
        }
        return CONTROL.matcher(reply.toString(StandardCharsets.UTF_8))
                .replaceAll(" ")
                .strip();
    }

    private static @Nullable String verdict(String reply) {
        if (reply.equals("stream: OK")) {
            return null;
        }
        Matcher found = FOUND.matcher(reply);
        if (found.matches()) {
            String name = found.group(1);
            return name.substring(0, Math.min(name.length(), LONGEST_FINDING));
        }
        throw new NoVerdict(reply.isEmpty() ? "connection closed without an answer" : reply, true);
    }

    private Executor afterTimeout() {
        return CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no more use either way
        }
    }

    private static String line(IOException e) {
        String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** The daemon has not said whether the content is clean. */
    static final class NoVerdict extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean reached;

        NoVerdict(String reason, boolean reached) {
            super(reason);
            this.reached = reached;
        }

        String reason() {
            return String.valueOf(getMessage());
        }

        /** Whether the daemon was there; otherwise it would not answer for other contents either. */
        boolean wasReached() {
            return reached;
        }
    }
}
