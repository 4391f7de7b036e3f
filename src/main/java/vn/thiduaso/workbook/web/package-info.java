/** The pages on which a report's workbook is downloaded, sent back, looked over and taken. */
@NullMarked
package vn.thiduaso.workbook.web;

import org.jspecify.annotations.NullMarked;
