/** Pages of the versions of a scheme: read, edit the draft part by part, try, sign off, and the workbook. */
@NullMarked
package vn.thiduaso.scheme.web;

import org.jspecify.annotations.NullMarked;
