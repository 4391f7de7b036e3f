import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, unpacked and with its AOT cache, in a process of its own: as in the container image. */
final class App implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx192m");
    /** Where {@code bench/run} unpacks the jar; the AOT cache fits this folder only. */
    private static final Path FOLDER = Path.of("target/bench/app");

    private static final String CACHE = "thiduaso.aot";

    final int port;
    final double startSeconds;
    final Path log;
    private final Process process;

    private App(Process process, int port, double startSeconds, Path log) {
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
        this.log = log;
    }

    static App start(String url, String user, String password, int port, String... arguments) throws Exception {
        Path log = Path.of("target/bench/app-" + port + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(Arrays.asList(System.getenv().getOrDefault("BENCH_FLAGS", "-Dbench").split(" ")));
        if (hasCache()) {
            command.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=error"));
        }
        command.addAll(List.of("-jar", "thiduaso.jar", "--spring.profiles.active=demo"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPRING_DATASOURCE_URL", url);
        builder.environment().put("SPRING_DATASOURCE_USERNAME", user);
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", password);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("THIDUA_DATA_DIR", new File("target/bench/data").getAbsolutePath());
        long begun = System.nanoTime();
        Process process = builder.start();
        while (!ready(port)) {
            if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
                throw new IllegalStateException("The application did not start; see " + log);
            }
            Thread.sleep(20);
        }
        return new App(process, port, (System.nanoTime() - begun) / 1e9, log);
    }

    /** Whether this JVM could make one (JDK 25 and later). */
    static boolean hasCache() {
        return Files.exists(FOLDER.resolve(CACHE));
    }

    private static boolean ready(int port) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/dang-nhap")).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    /** CPU seconds, user and system, that the process has used. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Resident memory in MB, where /proc tells it; else 0. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Used heap in MB, on request after a full collection, as the JDK's own tool tells it. */
    long heapMegabytes(boolean collected) throws IOException, InterruptedException {
        if (collected) {
            tool("GC.run");
        }
        long kilobytes = 0;
        for (String line : tool("GC.heap_info").split("\n")) {
            java.util.regex.Matcher used = java.util.regex.Pattern.compile("generation.*used (\\d+)K").matcher(line);
            kilobytes += used.find() ? Long.parseLong(used.group(1)) : 0;
        }
        return kilobytes / 1024;
    }

    private String tool(String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process tool = new ProcessBuilder(jcmd, Long.toString(process.pid()), command).redirectErrorStream(true).start();
        String answer = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        tool.waitFor();
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
