/**
 * The seven sections of a unit's báo cáo kết quả, written beside the figures: a draft as long as the report lies with the
 * unit, frozen in each submitted version. Two who write different sections both keep theirs; the same section changed by
 * both is shown to the second one, who decides.
 */
@NullMarked
package vn.thiduaso.submission.narrative;

import org.jspecify.annotations.NullMarked;
