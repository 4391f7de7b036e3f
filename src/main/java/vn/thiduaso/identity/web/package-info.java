/**
 * Signing in and out, who may open which path, the security headers, the {@link vn.thiduaso.shared.Actor} as an
 * argument of controllers; the administrator's pages for accounts are {@code web.account}. Every path needs a rule in
 * {@link vn.thiduaso.identity.web.SecurityConfiguration}: what is not public needs a sign-in, {@code /quan-tri} the
 * administrator; anything finer is decided by the services.
 */
@NullMarked
package vn.thiduaso.identity.web;

import org.jspecify.annotations.NullMarked;
