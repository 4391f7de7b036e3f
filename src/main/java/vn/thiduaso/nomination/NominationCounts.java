package vn.thiduaso.nomination;

/**
 * How many nominations of a campaign wait for whom, as far as the person may see them.
 *
 * @param drafts drafts of the own units
 * @param returned returned to the own units
 * @param submitted of the own units, not decided yet
 * @param toDecide submitted ones that the person may decide on
 * @param accepted accepted ones that the person may see
 */
public record NominationCounts(long drafts, long returned, long submitted, long toDecide, long accepted) {}
