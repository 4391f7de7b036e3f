package vn.thiduaso.nomination.suggestion;

import java.util.List;

/** A member of staff with a recognised initiative that no award has been given for. */
public record SuggestedPerson(
        long staffMemberId,
        String fullName,
        String post,
        String unitName,
        boolean leader,
        boolean female,
        String initiative,
        List<Lack> lacks) {}
