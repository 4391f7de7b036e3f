/**
 * Letters by e-mail. A module writes a {@link vn.thiduaso.mail.Letter} into the {@link vn.thiduaso.mail.Outbox} in the
 * transaction of what it tells of; a short poll sends it, once, however many applications run on the database: a unique key
 * and row locks see to that. Off until {@link vn.thiduaso.mail.MailSettings} finds a server, a sender and the
 * application's own address; modules then write nothing.
 */
@NullMarked
package vn.thiduaso.mail;

import org.jspecify.annotations.NullMarked;
