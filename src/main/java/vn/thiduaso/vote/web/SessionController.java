package vn.thiduaso.vote.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.vote.AgendaItem;
import vn.thiduaso.vote.Attendance;
import vn.thiduaso.vote.Presence;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.BallotQueries;
import vn.thiduaso.vote.ballot.CouncilPage;

/** One session: what stands, who is there, who is voted on, its end. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hop-xet/{sessionId:\\d+}")
class SessionController {

    private static final String HERE = "redirect:/phong-trao/{campaignId}/hop-xet/{sessionId}";

    private final VoteQueries queries;
    private final BallotQueries ballots;
    private final VoteSessionService service;

    SessionController(VoteQueries queries, BallotQueries ballots, VoteSessionService service) {
        this.queries = queries;
        this.ballots = ballots;
        this.service = service;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, Model model) {
        CouncilPage page = ballots.page(actor, new VoteAddress(campaignId, sessionId));
        model.addAttribute("page", page);
        model.addAttribute("council", page.session());
        model.addAttribute("open", page.open().orElse(null));
        return "vote/session";
    }

    @GetMapping("/thanh-phan")
    String attendance(Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, Model model) {
        SessionDetails session = queries.keeping(actor, campaignId, sessionId);
        model.addAttribute("council", session);
        model.addAttribute("means", Attendance.values());
        return "vote/attendance";
    }

    @PostMapping("/thanh-phan")
    String note(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long sessionId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        List<Presence> presences = presences(
                sent.getOrDefault("unit", List.of()),
                sent.getOrDefault("attendance", List.of()),
                sent.getOrDefault("representative", List.of()));
        try {
            service.note(actor, campaignId, sessionId, presences);
            redirect.addFlashAttribute("notice", Notice.done("vote.noted"));
            return HERE;
        } catch (RuleViolation refused) {
            SessionDetails session = queries.keeping(actor, campaignId, sessionId);
            model.addAttribute("council", session.with(presences));
            model.addAttribute("means", Attendance.values());
            model.addAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return "vote/attendance";
        }
    }

    @GetMapping("/danh-sach")
    String agenda(Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, Model model) {
        List<AgendaItem> choices = queries.choices(actor, campaignId, sessionId);
        SessionDetails session = queries.running(actor, campaignId, sessionId);
        List<Long> there =
                session.agenda().stream().map(AgendaItem::nominationId).toList();
        model.addAttribute("council", session);
        model.addAttribute("choices", choices);
        model.addAttribute("byForm", choices.stream().collect(Collectors.groupingBy(AgendaItem::awardFormId)));
        model.addAttribute(
                "chosen",
                there.isEmpty() ? choices.stream().map(AgendaItem::nominationId).toList() : there);
        return "vote/agenda";
    }

    @PostMapping("/danh-sach")
    String setAgenda(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long sessionId,
            @RequestParam(defaultValue = "") List<Long> nomination,
            RedirectAttributes redirect) {
        try {
            service.setAgenda(actor, campaignId, sessionId, new HashSet<>(nomination));
            redirect.addFlashAttribute("notice", Notice.done("vote.agendaSet"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return HERE;
    }

    @PostMapping("/ket-thuc")
    String end(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long sessionId,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String discussion,
            RedirectAttributes redirect) {
        SessionDetails session = queries.running(actor, campaignId, sessionId);
        try {
            RuleViolation.unless(SessionForm.timeOf(time) != null, "vote.error.time");
            Instant endedAt = SessionForm.moment(
                    VietnamTime.dayOf(session.session().startsAt()).toString(), time);
            service.end(actor, campaignId, sessionId, endedAt, discussion);
            redirect.addFlashAttribute("notice", Notice.done("vote.ended"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("discussion", discussion);
            redirect.addFlashAttribute("time", time);
        }
        return HERE;
    }

    @PostMapping("/bo")
    String drop(Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, RedirectAttributes redirect) {
        try {
            service.drop(actor, campaignId, sessionId);
            redirect.addFlashAttribute("notice", Notice.done("vote.dropped"));
            return "redirect:/phong-trao/{campaignId}/hop-xet";
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return HERE;
        }
    }

    private static List<Presence> presences(List<String> units, List<String> attendances, List<String> names) {
        RuleViolation.unless(
                units.size() == attendances.size() && units.size() == names.size(), "vote.error.attendance");
        List<Presence> presences = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Attendance attendance = attendance(attendances.get(i));
            presences.add(new Presence(
                    SessionForm.number(units.get(i)), attendance, names.get(i).strip()));
        }
        return presences;
    }

    private static Attendance attendance(String text) {
        for (Attendance known : Attendance.values()) {
            if (known.name().equals(text)) {
                return known;
            }
        }
        throw new RuleViolation("vote.error.attendance");
    }
}
