package vn.thiduaso.evidence.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * ClamAV's daemon as far as INSTREAM goes: reads the command up to its zero byte, then chunks until an empty one, and
 * answers as the real one does. A content that holds {@link #EICAR} is infected, one with {@link #BROKEN} is an error.
 */
public final class FakeClamd implements AutoCloseable {

    public static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    public static final String FINDING = "Win.Test.EICAR_HDB-1";
    static final String BROKEN = "can't be looked into";

    private final ServerSocket socket;
    private final List<String> scanned = new CopyOnWriteArrayList<>();
    private volatile int longest = Integer.MAX_VALUE;
    private volatile boolean silent;

    public FakeClamd() throws IOException {
        this(0);
    }

    FakeClamd(int port) throws IOException {
        socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** A file that is taken as a PDF and holds the text as it stands, for the scanner to see. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The contents that were sent whole, as Latin-1 text. */
    List<String> scanned() {
        return scanned;
    }

    /** Hangs up on longer streams, as StreamMaxLength does. */
    FakeClamd upTo(int bytes) {
        longest = bytes;
        return this;
    }

    /** Takes connections and says nothing, nor reads anything. */
    FakeClamd silent() {
        silent = true;
        return this;
    }

    Clamd client() {
        return new Clamd("127.0.0.1", port(), Duration.ofSeconds(silent ? 1 : 20));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talk = new Thread(() -> talk(client), "fake-clamd-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (Socket client = connection) {
            if (silent) {
                Thread.sleep(10_000);
                return;
            }
            DataInputStream in = new DataInputStream(client.getInputStream());
            String answer = answer(in);
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | InterruptedException gone) {
            // the other side has had enough
        }
    }

    private String answer(DataInputStream in) throws IOException {
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.write(next);
        }
        if (!command.toString(StandardCharsets.US_ASCII).equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (content.size() + length > longest) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            content.write(in.readNBytes(length));
        }
        String text = content.toString(StandardCharsets.ISO_8859_1);
        scanned.add(text);
        if (text.contains(BROKEN)) {
            return "stream: Can't allocate memory ERROR";
        }
        return text.contains(EICAR) ? "stream: " + FINDING + " FOUND" : "stream: OK";
    }
}
