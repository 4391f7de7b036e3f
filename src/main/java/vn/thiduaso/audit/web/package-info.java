/** The administrator's page of the audit trail: searched, filtered by action and days, newest first. */
@NullMarked
package vn.thiduaso.audit.web;

import org.jspecify.annotations.NullMarked;
