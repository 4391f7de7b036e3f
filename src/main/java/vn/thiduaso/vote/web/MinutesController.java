package vn.thiduaso.vote.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.paper.MinutesKind;
import vn.thiduaso.vote.paper.MinutesService;

/** The two minutes of a session to download. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hop-xet/{sessionId:\\d+}")
class MinutesController {

    private final MinutesService service;

    MinutesController(MinutesService service) {
        this.service = service;
    }

    @GetMapping("/bien-ban-hop.{format:docx|pdf}")
    ResponseEntity<byte[]> meeting(
            Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, @PathVariable String format) {
        return file(actor, new VoteAddress(campaignId, sessionId), MinutesKind.MEETING, format);
    }

    @GetMapping("/bien-ban-kiem-phieu.{format:docx|pdf}")
    ResponseEntity<byte[]> count(
            Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, @PathVariable String format) {
        return file(actor, new VoteAddress(campaignId, sessionId), MinutesKind.COUNT, format);
    }

    private ResponseEntity<byte[]> file(Actor actor, VoteAddress address, MinutesKind kind, String format) {
        String name = kind.slug() + "-" + address.sessionId();
        return format.equals("pdf")
                ? Downloads.pdf(name, service.pdf(actor, address, kind))
                : Downloads.docx(name, service.docx(actor, address, kind));
    }
}
