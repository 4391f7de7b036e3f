package vn.thiduaso.vote.ballot;

import java.util.Map;
import java.util.Set;

/**
 * What a leader wants voted on.
 *
 * @param most how many a ballot may agree to, by award form; a form without an entry has no limit
 */
public record RoundOrder(Set<Long> nominationIds, Map<Long, Integer> most) {}
