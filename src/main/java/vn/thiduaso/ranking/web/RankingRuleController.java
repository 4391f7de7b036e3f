package vn.thiduaso.ranking.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.ranking.rule.Combination;
import vn.thiduaso.ranking.rule.RankingRuleService;
import vn.thiduaso.ranking.rule.Visibility;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;

/** What the bloc has decided about its rankings: who sees what before publication, objections, how periods combine. */
@Controller
class RankingRuleController {

    private final RankingRuleService service;
    private final MessageSource messages;

    RankingRuleController(RankingRuleService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @GetMapping("/phong-trao/{campaignId}/quy-dinh-xep-hang")
    String show(Actor actor, @PathVariable long campaignId, Model model) {
        CampaignSheet campaign = service.campaign(actor, campaignId);
        model.addAttribute("form", RankingRuleForm.of(campaign, service.rule(actor, campaignId)));
        return page(actor, campaign, model);
    }

    @PostMapping("/phong-trao/{campaignId}/quy-dinh-xep-hang")
    String change(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute("form") RankingRuleForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        CampaignSheet campaign = service.campaign(actor, campaignId);
        if (!binding.hasErrors()) {
            try {
                service.change(actor, campaignId, form.toCommand(campaign));
                redirect.addFlashAttribute("notice", Notice.done("ranking.rule.saved"));
                return "redirect:/phong-trao/{campaignId}/quy-dinh-xep-hang";
            } catch (RuleViolation refused) {
                binding.rejectValue(field(refused.messageKey()), refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(actor, campaign, model);
    }

    private static String field(String key) {
        if (key.contains("objectionDays")) {
            return "objectionDays";
        }
        return key.contains("visibility") ? "visibility" : "combination";
    }

    private String page(Actor actor, CampaignSheet campaign, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("mayChange", actor.isBlocHead(campaign.blocId()));
        model.addAttribute("visibilities", choices("ranking.rule.visibility.", Visibility.values()));
        model.addAttribute("combinations", choices("ranking.rule.combination.", Combination.values()));
        return "ranking/rule";
    }

    private List<Choice> choices(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Choice(
                        value.name(), messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
