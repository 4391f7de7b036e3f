/** Pages on which the administrator keeps the accounts: the list, a new one, one account with its roles. */
@NullMarked
package vn.thiduaso.identity.web.account;

import org.jspecify.annotations.NullMarked;
