package vn.thiduaso.award.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thiduaso.unit.UnitView;

/**
 * What a list is held against.
 *
 * @param units for which the reader may write
 * @param ownUnits of them those whose staff the reader may see
 * @param known awards that the register has
 */
record ImportGround(
        List<UnitView> units, Set<Long> ownUnits, PersonMatcher matcher, Set<AwardKey> known, LocalDate today) {}
