package vn.thiduaso.review.web;

import vn.thiduaso.review.ReviewTarget;

/** The report in the address, and the queue that one comes from. */
record ReviewAddress(long periodId, long unitId, QueueState state) {

    ReviewTarget target(ReviewForm form) {
        return new ReviewTarget(periodId, unitId, form.submission());
    }
}
