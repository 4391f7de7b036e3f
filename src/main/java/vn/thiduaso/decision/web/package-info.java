/** Pages of superiors and leaders after a dossier went up. */
@NullMarked
package vn.thiduaso.decision.web;

import org.jspecify.annotations.NullMarked;
