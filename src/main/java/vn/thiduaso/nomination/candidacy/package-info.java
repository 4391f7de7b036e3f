/**
 * Who is put forward for what, and whether the rules allow it: the {@link vn.thiduaso.nomination.candidacy.Candidacy}
 * (subject, award form, occasion), the units and people among whom a person chooses
 * ({@link vn.thiduaso.nomination.candidacy.CandidateQueries}), and what is written of them. Whether the rules allow it is
 * {@code nomination.eligibility}; what becomes of it is the package above.
 */
@NamedInterface("candidacy")
@NullMarked
package vn.thiduaso.nomination.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
