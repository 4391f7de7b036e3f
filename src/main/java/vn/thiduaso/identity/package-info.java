/**
 * Accounts, the roles they hold for a term, and (in {@code identity.signin}) signing in. A login becomes a
 * {@link vn.thiduaso.shared.Actor}, built from the account and the grants in force today; controllers get it as a method
 * argument and no other module knows more about a login than that. What an administrator changes takes effect on the
 * next request.
 *
 * <p>{@code account.password_hash} is Spring Security's delegating format, today {@code {bcrypt}$2a$10$…}.
 */
@NullMarked
package vn.thiduaso.identity;

import org.jspecify.annotations.NullMarked;
