/**
 * Kiểm tra chéo: in a period every unit looks at the submitted report of one other and says about each item whether it
 * agrees. Pairs are drawn by lot or made by hand by leaders, who never choose the checker of a unit of their own. The
 * checking unit reads the latest submission and its evidence and nothing else; it rules only where leaders of another unit
 * are missing ({@link vn.thiduaso.crosscheck.Reviewers}). Revoking an assignment closes access at once.
 */
@NullMarked
package vn.thiduaso.crosscheck;

import org.jspecify.annotations.NullMarked;
