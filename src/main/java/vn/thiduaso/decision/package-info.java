/**
 * After a dossier went up: Sở and Ban TĐKT see what was forwarded to them ({@link vn.thiduaso.decision.ForwardedDossiers}),
 * ask for supplements and record decisions ({@link vn.thiduaso.decision.DecisionService}), which close the nominations
 * and grow the register of awards; prizes are computed at the decision's date and kept. Leaders keep the campaign's fund
 * and take pay lists and statistics ({@link vn.thiduaso.decision.FundQueries}).
 */
@NullMarked
package vn.thiduaso.decision;

import org.jspecify.annotations.NullMarked;
