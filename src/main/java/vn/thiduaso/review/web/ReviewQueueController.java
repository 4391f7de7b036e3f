package vn.thiduaso.review.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.review.QueueFilter;
import vn.thiduaso.review.ReviewQueue;
import vn.thiduaso.shared.Actor;

/** The queue of reports to verify, oldest submission first. */
@Controller
class ReviewQueueController {

    private final ReviewQueue queue;
    private final ReviewQueueSheet sheet;

    ReviewQueueController(ReviewQueue queue, ReviewQueueSheet sheet) {
        this.queue = queue;
        this.sheet = sheet;
    }

    @GetMapping("/ky/{periodId}/tham-dinh")
    String queue(Actor actor, @PathVariable long periodId, HttpServletRequest request, Model model) {
        QueueState state = QueueState.of(request, periodId);
        ReviewQueue.Listing all = queue.of(actor, periodId);
        model.addAttribute("state", state);
        model.addAttribute("list", state.list());
        model.addAttribute("all", all);
        model.addAttribute("queue", all.only(state.filter()));
        model.addAttribute("states", ReportState.values());
        model.addAttribute("kinds", QueueFilter.Kind.values());
        return "review/queue";
    }

    @GetMapping("/ky/{periodId}/tham-dinh.xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long periodId, HttpServletRequest request) {
        QueueState state = QueueState.of(request, periodId);
        return sheet.response(queue.of(actor, periodId).only(state.filter()), state.list());
    }
}
