/**
 * Rankings of a year and of a whole campaign, computed from the newest publications of their periods by the campaign's
 * {@link vn.thiduaso.ranking.rule.Combination}. They hold nothing that is not public already, so anybody may read them.
 */
@NamedInterface("combined")
@NullMarked
package vn.thiduaso.ranking.combined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
