/**
 * Reminders: a campaign's rules say on which occasions people are told, and how many days before. A daily run and the
 * events of reports and periods write the letters into the outbox of {@link vn.thiduaso.mail}, in the transaction of what
 * they tell of. While mail is off nothing is written; everything stands on Việc cần làm as well. To announce something,
 * publish an event such as {@link vn.thiduaso.campaign.DatesChanged} in the transaction that does it.
 */
@NullMarked
package vn.thiduaso.notice;

import org.jspecify.annotations.NullMarked;
