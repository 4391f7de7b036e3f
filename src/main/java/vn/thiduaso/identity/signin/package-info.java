/**
 * What signing in stands on: the principal of a session, what holds now for its account (kept for seconds, forgotten when
 * it changes), how passwords are kept and what they must be. Reads accounts with its own statements and knows no entity;
 * the accounts themselves are the package above.
 */
@NullMarked
package vn.thiduaso.identity.signin;

import org.jspecify.annotations.NullMarked;
