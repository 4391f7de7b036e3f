package vn.thiduaso.mail;

/**
 * How many letters there are.
 *
 * @param waiting not sent yet
 * @param failed given up
 */
public record LetterCounts(long sent, long waiting, long failed, long withoutAddress) {

    public long total() {
        return sent + waiting + failed + withoutAddress;
    }
}
