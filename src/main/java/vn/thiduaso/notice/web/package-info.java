/** The rules of reminders, whom they reach, and what was sent, for the leaders of the bloc. */
@NullMarked
package vn.thiduaso.notice.web;

import org.jspecify.annotations.NullMarked;
