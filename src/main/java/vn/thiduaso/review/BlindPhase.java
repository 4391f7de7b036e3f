package vn.thiduaso.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the two-person check of a submission is, as one person may see it.
 *
 * @param asked whether the period asks for two people
 * @param rulings by seat and indicator: only the person's own until both are done
 */
public record BlindPhase(boolean asked, List<BlindSeat> seats, Map<Integer, Map<Long, VerdictView>> rulings) {

    static final BlindPhase OFF = new BlindPhase(false, List.of(), Map.of());

    public BlindPhase {
        seats = List.copyOf(seats);
        rulings = Map.copyOf(rulings);
    }

    /** Whether the two still decide without knowing of each other. */
    public boolean isBlind() {
        return asked && !isOver();
    }

    /** Whether both are done. */
    public boolean isOver() {
        return asked && seats.size() == 2 && seats.stream().allMatch(BlindSeat::isDone);
    }

    /** The person's own seat. */
    public Optional<BlindSeat> own() {
        return seats.stream().filter(BlindSeat::mine).findFirst();
    }

    /** Whether the person is done and waits for the other one. */
    public boolean isWaiting() {
        return isBlind() && own().filter(BlindSeat::isDone).isPresent();
    }

    /** Whether two others have taken the seats. */
    public boolean isTaken() {
        return isBlind() && seats.size() == 2 && own().isEmpty();
    }

    /** What the person has decided, over what stands from before. */
    Map<Long, VerdictView> over(Map<Long, VerdictView> standing) {
        Map<Long, VerdictView> seen = new HashMap<>(standing);
        own().ifPresent(seat -> seen.putAll(rulings.getOrDefault(seat.number(), Map.of())));
        return seen;
    }

    /** What both decided about an item, once both are done. */
    public List<VerdictView> both(long indicatorId) {
        return !isOver()
                ? List.of()
                : List.of(1, 2).stream()
                        .map(seat -> rulings.getOrDefault(seat, Map.of()).get(indicatorId))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether both decided the same about an item; their reasons may differ. */
    boolean agree(long indicatorId) {
        List<VerdictView> both = both(indicatorId);
        return both.size() == 2
                && both.get(0).decision() == both.get(1).decision()
                && Objects.equals(both.get(0).corrected(), both.get(1).corrected());
    }
}
