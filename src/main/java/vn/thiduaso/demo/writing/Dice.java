package vn.thiduaso.demo.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Chance that always falls the same way for the same thing, whatever was rolled before for others. */
public final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice of their own for what these words name. */
    public static Dice of(Object... words) {
        String text = Arrays.stream(words).map(String::valueOf).collect(Collectors.joining("/"));
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return new Dice(hash);
    }

    /** From 0 (inclusive) to 1. */
    double real() {
        return random.nextDouble();
    }

    /** From −most to +most. */
    public double spread(double most) {
        return (random.nextDouble() * 2 - 1) * most;
    }

    /** From the first to the last, both inclusive. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** So many numbers between 0 and 1, evenly spread but in any order: shares of a small group come out smoothly. */
    public List<Double> even(int count) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add((i + random.nextDouble()) / count);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }
}
