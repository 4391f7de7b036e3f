package vn.thiduaso.vote.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.vote.Official;
import vn.thiduaso.vote.Quorum;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.VoteSessionService;

/** Lists the sessions of a campaign and plans them. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hop-xet")
class SessionPlanController {

    private final VoteQueries queries;
    private final VoteSessionService service;
    private final MessageSource messages;
    private final Clock clock;

    SessionPlanController(VoteQueries queries, VoteSessionService service, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable long campaignId, Model model) {
        model.addAttribute("sessions", queries.sessions(actor, campaignId));
        model.addAttribute("runs", queries.mayRun(actor, campaignId));
        model.addAttribute("campaign", queries.campaign(actor, campaignId));
        return "vote/list";
    }

    @GetMapping("/moi")
    String blank(Actor actor, @PathVariable long campaignId, Model model) {
        model.addAttribute("form", SessionForm.fresh(clock));
        return form(actor, campaignId, model);
    }

    @PostMapping("/moi")
    String plan(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        queries.planning(actor, campaignId);
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                redirect.addAttribute("sessionId", service.plan(actor, campaignId, form.toDraft()));
                redirect.addFlashAttribute("notice", Notice.done("vote.planned"));
                return "redirect:/phong-trao/{campaignId}/hop-xet/{sessionId}";
            } catch (RuleViolation refused) {
                binding.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return form(actor, campaignId, model);
    }

    @GetMapping("/{sessionId:\\d+}/sua")
    String edit(Actor actor, @PathVariable long campaignId, @PathVariable long sessionId, Model model) {
        model.addAttribute(
                "form",
                SessionForm.of(queries.running(actor, campaignId, sessionId).session()));
        model.addAttribute("sessionId", sessionId);
        return form(actor, campaignId, model);
    }

    @PostMapping("/{sessionId:\\d+}/sua")
    String replan(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        queries.running(actor, address.campaignId(), address.sessionId());
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                service.replan(actor, address.campaignId(), address.sessionId(), form.toDraft(), form.versionNo());
                redirect.addFlashAttribute("notice", Notice.done("vote.replanned"));
                return "redirect:/phong-trao/{campaignId}/hop-xet/{sessionId}";
            } catch (RuleViolation refused) {
                binding.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        model.addAttribute("sessionId", address.sessionId());
        return form(actor, address.campaignId(), model);
    }

    private String form(Actor actor, long campaignId, Model model) {
        model.addAttribute("campaign", queries.planning(actor, campaignId));
        model.addAttribute("chairs", officials(queries.chairs(actor, campaignId)));
        model.addAttribute("secretaries", officials(queries.secretaries(actor, campaignId)));
        model.addAttribute(
                "quorums",
                Arrays.stream(Quorum.values())
                        .map(quorum -> new Choice(
                                quorum.name(),
                                messages.getMessage("vote.quorum." + quorum, null, LocaleContextHolder.getLocale())))
                        .toList());
        return "vote/plan";
    }

    private static List<Choice> officials(List<Official> officials) {
        return officials.stream()
                .map(official -> Choice.of(official.accountId(), official.name()))
                .toList();
    }
}
