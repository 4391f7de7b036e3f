import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests a second and latencies of one kind of work. */
record Measure(String name, int users, double perSecond, double p50, double p95, double perCpuSecond) {

    interface Work {
        void run(User user) throws Exception;
    }

    /** Runs the work for some seconds with one thread a user, each sending its next request when the last is answered. */
    static Measure of(String name, App app, List<User> users, int seconds, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(users.size());
        double cpuBefore = app.cpuSeconds();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Future<long[]>> running = new ArrayList<>();
        for (User user : users) {
            running.add(threads.submit(() -> latencies(user, end, work)));
        }
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> one : running) {
            all.add(one.get());
        }
        double elapsed = (System.nanoTime() - begun) / 1e9;
        double cpu = app.cpuSeconds() - cpuBefore;
        threads.shutdown();
        long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measure(
                name,
                users.size(),
                sorted.length / elapsed,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                sorted.length / cpu);
    }

    private static long[] latencies(User user, long end, Work work) throws Exception {
        long[] found = new long[1024];
        int count = 0;
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            work.run(user);
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(found, count);
    }
}
