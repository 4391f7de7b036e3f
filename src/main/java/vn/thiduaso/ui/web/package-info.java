/**
 * The web side of {@link vn.thiduaso.ui}: turns faults into pages that a person understands, switches the language,
 * and puts into every model what the layout needs. A fault that nobody foresaw gets a reference number, shown and
 * logged.
 */
@NullMarked
package vn.thiduaso.ui.web;

import org.jspecify.annotations.NullMarked;
