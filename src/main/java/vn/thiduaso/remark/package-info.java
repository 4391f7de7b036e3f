/**
 * The conversation about one indicator of a report, between the people of the unit and the leaders of the bloc who check
 * it. {@link vn.thiduaso.remark.RemarkService} adds a remark, {@link vn.thiduaso.remark.RemarkQueries} reads them; who may
 * read the report may read and write here. What was said is never changed.
 */
@NullMarked
package vn.thiduaso.remark;

import org.jspecify.annotations.NullMarked;
