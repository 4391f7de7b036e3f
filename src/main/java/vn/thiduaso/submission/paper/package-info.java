/**
 * The báo cáo kết quả of a unit as docx and pdf (NĐ 30/2020/NĐ-CP), made of a version's own content only, so that the same
 * version gives the same bytes; or of the draft as it stands, which says so.
 */
@NullMarked
package vn.thiduaso.submission.paper;

import org.jspecify.annotations.NullMarked;
