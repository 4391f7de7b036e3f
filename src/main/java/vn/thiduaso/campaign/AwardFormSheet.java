package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A form of award that a campaign can end in.
 *
 * @param coefficient times the base salary, for an individual
 * @param collectiveFactor times the individual's prize, for a collective
 * @param voteThreshold percent of all members
 */
public record AwardFormSheet(
        long id,
        String code,
        String name,
        String authority,
        Set<Occasion> occasions,
        BigDecimal coefficient,
        BigDecimal collectiveFactor,
        BigDecimal voteThreshold) {}
