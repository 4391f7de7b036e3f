package vn.thiduaso.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * What just happened, told once on the next page: put it into the flash attributes as {@code notice}.
 *
 * @param kind {@code ok} or {@code bad}, as in the status badges
 * @param key message key of the sentence
 * @param arguments arguments of the sentence, as text
 */
public record Notice(String kind, String key, ArrayList<String> arguments) implements Serializable {

    /** Something was done. */
    public static Notice done(String key, Object... arguments) {
        return new Notice("ok", key, texts(arguments));
    }

    /** Something could not be done. */
    public static Notice problem(String key, Object... arguments) {
        return new Notice("bad", key, texts(arguments));
    }

    /** The arguments as message formats want them. */
    public Object[] args() {
        return arguments.toArray();
    }

    private static ArrayList<String> texts(Object... arguments) {
        return new ArrayList<>(Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
