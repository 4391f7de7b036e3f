package vn.thiduaso.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that knows no mailbox of one kind: it answers 550 as real ones do. */
final class PickyServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final String unknown;

    PickyServer(String unknown) throws IOException {
        this.unknown = unknown;
        Thread thread = new Thread(this::serve, "picky-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> accepted() {
        return accepted;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII);
        say(out, "220 picky");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT")) {
                String address = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                boolean known = !address.startsWith(unknown);
                if (known) {
                    accepted.add(address);
                }
                say(out, known ? "250 ok" : "550 5.1.1 No such user here");
            } else if (command.equals("DATA")) {
                say(out, "354 go on");
                while (!".".equals(in.readLine())) {
                    continue;
                }
                say(out, "250 ok");
            } else {
                say(out, command.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
