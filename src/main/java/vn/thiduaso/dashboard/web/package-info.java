/** The dashboard as pages, for the projector, as a workbook and as a sheet for a meeting. */
@NullMarked
package vn.thiduaso.dashboard.web;

import org.jspecify.annotations.NullMarked;
