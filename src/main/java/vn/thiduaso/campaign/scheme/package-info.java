/**
 * The versions of a campaign's scoring scheme: who signed which off and from which period on it holds, and how a scheme is
 * written down as one document. Which version scores a period is decided here, in one place
 * ({@link vn.thiduaso.campaign.scheme.SchemeVersion#inForce}). Drafts are edited by the module {@code scheme}.
 */
@NamedInterface("scheme")
@NullMarked
package vn.thiduaso.campaign.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
