/**
 * Who did what to which thing, and which field went from what to what. Every command of every module calls
 * {@link vn.thiduaso.audit.AuditLog#record} inside its own transaction, so that a change and its trace are stored
 * together or not at all; nothing here is ever changed or deleted. An action is a short name such as
 * {@code report.submitted}; its text on screen is the message {@code audit.action.<action>}. Only the administrator
 * reads the trail, through {@link vn.thiduaso.audit.AuditQueries}.
 */
@NullMarked
package vn.thiduaso.audit;

import org.jspecify.annotations.NullMarked;
