package vn.thiduaso.nomination.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.eligibility.RuleService;
import vn.thiduaso.nomination.eligibility.rule.FormRules;
import vn.thiduaso.nomination.eligibility.rule.RuleCode;
import vn.thiduaso.nomination.eligibility.rule.RuleLevel;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;

/** What blocks and what warns for each form of award: a table of all, a form for one. */
@Controller
class RulesController {

    private static final String PATH = "/phong-trao/{campaignId}/khen-thuong/dieu-kien";
    private static final String FORM = "form";

    private final RuleService service;
    private final NominationChoices choices;

    RulesController(RuleService service, NominationChoices choices) {
        this.service = service;
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView table(Actor actor, @PathVariable long campaignId) {
        CampaignSheet campaign = service.campaign(actor, campaignId);
        return new ModelAndView("nomination/rules")
                .addObject("campaign", campaign)
                .addObject("codes", List.of(RuleCode.values()))
                .addObject("rules", service.rules(actor, campaignId))
                .addObject("mayChange", actor.isBlocHead(campaign.blocId()));
    }

    @GetMapping(PATH + "/{awardFormId}")
    ModelAndView form(Actor actor, @PathVariable long campaignId, @PathVariable long awardFormId) {
        AwardFormSheet form = service.campaign(actor, campaignId).awardForm(awardFormId);
        FormRules rules = find(service.rules(actor, campaignId), awardFormId);
        return page(actor, campaignId, form).addObject(FORM, RulesForm.of(rules));
    }

    @PostMapping(PATH + "/{awardFormId}")
    ModelAndView save(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long awardFormId,
            @Valid @ModelAttribute(FORM) RulesForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        AwardFormSheet award = service.campaign(actor, campaignId).awardForm(awardFormId);
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                service.set(actor, campaignId, awardFormId, form.toCommand());
                redirect.addFlashAttribute("notice", Notice.done("nomination.rules.saved", award.name()));
                return new ModelAndView("redirect:" + PATH.replace("{campaignId}", Long.toString(campaignId)));
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        return page(actor, campaignId, award);
    }

    private ModelAndView page(Actor actor, long campaignId, AwardFormSheet form) {
        CampaignSheet campaign = service.campaign(actor, campaignId);
        return new ModelAndView("nomination/rule-form")
                .addObject("campaign", campaign)
                .addObject("award", form)
                .addObject("codes", List.of(RuleCode.values()))
                .addObject(
                        "levels",
                        Stream.of(RuleLevel.values())
                                .map(level -> new Choice(level.name(), choices.text("nomination.rules.level." + level)))
                                .toList());
    }

    private static FormRules find(Map<AwardFormSheet, FormRules> rules, long awardFormId) {
        return rules.entrySet().stream()
                .filter(entry -> entry.getKey().id() == awardFormId)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FormRules.USUAL);
    }
}
