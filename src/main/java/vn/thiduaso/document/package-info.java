/**
 * Writers for administrative papers (NĐ 30/2020/NĐ-CP, Phụ lục I) and workbooks; they know no feature.
 *
 * <p>A caller builds one {@link vn.thiduaso.document.Paper} and hands it to the writer of {@code document.docx} or of
 * {@code document.pdf}: both print the same paper. Names and posts are given in normal case; capitals, numbers, dates,
 * dashes and end marks are the writers' work. Lists go to {@code document.xlsx}. The same input gives the same bytes.
 * The words printed here are the decree's own and Vietnamese in every language of the screen.
 */
@NullMarked
package vn.thiduaso.document;

import org.jspecify.annotations.NullMarked;
