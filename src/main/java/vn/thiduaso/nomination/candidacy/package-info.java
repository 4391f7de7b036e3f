/**
 * Who is put forward for what, and whether the rules allow it: the {@link vn.thiduaso.nomination.candidacy.Candidacy}
 * (subject, award form, occasion), the units and people among whom a person chooses
 * ({@link vn.thiduaso.nomination.candidacy.CandidateQueries}), what is written of them, and the checks before it is
 * submitted ({@link vn.thiduaso.nomination.candidacy.Eligibility}). What becomes of it is the package above.
 */
@NamedInterface("candidacy")
@NullMarked
package vn.thiduaso.nomination.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
