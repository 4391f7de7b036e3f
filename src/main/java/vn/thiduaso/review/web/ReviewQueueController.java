package vn.thiduaso.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.review.ReviewQueue;
import vn.thiduaso.shared.Actor;

/** The queue of reports to verify, oldest submission first. */
@Controller
class ReviewQueueController {

    private final ReviewQueue queue;

    ReviewQueueController(ReviewQueue queue) {
        this.queue = queue;
    }

    @GetMapping("/ky/{periodId}/tham-dinh")
    String queue(Actor actor, @PathVariable long periodId, Model model) {
        model.addAttribute("queue", queue.of(actor, periodId));
        return "review/queue";
    }
}
