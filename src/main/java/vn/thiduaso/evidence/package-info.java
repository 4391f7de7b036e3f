/**
 * The evidence behind a figure: files, links and references to documents, attached to an opaque owner key such as
 * {@code report-entry:123}. The module knows no feature and decides no access: whoever calls
 * {@link vn.thiduaso.evidence.EvidenceStore} has authorised the person already, and always passes the owner key
 * together with the id. A file is taken only when its content is what its extension says and is of a kind that
 * cannot run; equal content is stored once. Each refusal is a {@link vn.thiduaso.shared.RuleViolation} with its own
 * sentence.
 */
@NullMarked
package vn.thiduaso.evidence;

import org.jspecify.annotations.NullMarked;
