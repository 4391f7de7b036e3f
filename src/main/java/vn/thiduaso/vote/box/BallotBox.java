package vn.thiduaso.vote.box;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The ballots of a round and their text of bytes. Each ballot takes the same room whatever it says, and their order is
 * drawn anew whenever they are written, so that neither length nor place tells anything.
 */
public final class BallotBox {

    private static final byte INVALID = 0;
    private static final byte VALID = 1;

    private final List<Long> candidates;
    private final List<Ballot> ballots;

    private BallotBox(List<Long> candidates, List<Ballot> ballots) {
        this.candidates = List.copyOf(candidates);
        this.ballots = ballots;
    }

    public static BallotBox empty(List<Long> candidates) {
        return new BallotBox(candidates, new ArrayList<>());
    }

    /** What {@link #content} wrote, with the candidates in the same order. */
    public static BallotBox of(List<Long> candidates, byte[] content) {
        BallotBox box = empty(candidates);
        int room = room(candidates);
        for (int at = 0; at < content.length; at += room) {
            box.ballots.add(box.read(content, at));
        }
        return box;
    }

    public void drop(Ballot ballot) {
        ballots.add(ballot);
    }

    public int size() {
        return ballots.size();
    }

    public boolean holds(ReceiptCode code) {
        return ballots.stream().anyMatch(ballot -> code.equals(ballot.receipt()));
    }

    /** The ballots in an order of chance. */
    public List<Ballot> shuffled(Random chance) {
        List<Ballot> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    public byte[] content(Random chance) {
        int room = room(candidates);
        byte[] content = new byte[room * ballots.size()];
        List<Ballot> shuffled = shuffled(chance);
        for (int i = 0; i < shuffled.size(); i++) {
            write(shuffled.get(i), content, i * room);
        }
        return content;
    }

    private void write(Ballot ballot, byte[] content, int at) {
        ReceiptCode receipt = ballot.receipt();
        if (receipt != null) {
            System.arraycopy(receipt.signs().getBytes(StandardCharsets.US_ASCII), 0, content, at, ReceiptCode.LENGTH);
        }
        int flag = at + ReceiptCode.LENGTH;
        content[flag] = ballot.valid() ? VALID : INVALID;
        for (int i = 0; i < candidates.size(); i++) {
            if (ballot.agreed().contains(candidates.get(i))) {
                content[flag + 1 + i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
            }
        }
    }

    private Ballot read(byte[] content, int at) {
        int flag = at + ReceiptCode.LENGTH;
        ReceiptCode receipt = content[at] == 0
                ? null
                : new ReceiptCode(new String(content, at, ReceiptCode.LENGTH, StandardCharsets.US_ASCII));
        Set<Long> agreed = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if ((content[flag + 1 + i / Byte.SIZE] & 1 << i % Byte.SIZE) != 0) {
                agreed.add(candidates.get(i));
            }
        }
        return new Ballot(receipt, content[flag] == VALID, agreed);
    }

    private static int room(List<Long> candidates) {
        return ReceiptCode.LENGTH + 1 + (candidates.size() + Byte.SIZE - 1) / Byte.SIZE;
    }
}
