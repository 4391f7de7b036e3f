package vn.thiduaso.award.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.award.AwardRate;
import vn.thiduaso.award.AwardRates;
import vn.thiduaso.award.BaseSalary;
import vn.thiduaso.award.FormService;
import vn.thiduaso.award.RateService;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Notice;

/** The award forms of a campaign with their rates by date: read by the leaders, changed by the Khối trưởng. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hinh-thuc")
class RateController {

    private static final String FORM = "award/rate";
    private static final String LIST = "redirect:/phong-trao/{campaignId}/hinh-thuc";

    private final RateService rates;
    private final FormService names;
    private final AwardRates known;
    private final BaseSalary salaries;
    private final Clock clock;

    RateController(RateService rates, FormService names, AwardRates known, BaseSalary salaries, Clock clock) {
        this.rates = rates;
        this.names = names;
        this.known = known;
        this.salaries = salaries;
        this.clock = clock;
    }

    /**
     * Which rate.
     *
     * @param rateId null for a new one, 0 for that of the plan
     */
    record Address(
            long campaignId, long awardFormId, @Nullable Long rateId) {

        public boolean isOfPlan() {
            return rateId != null && rateId == 0;
        }

        long id() {
            return rateId == null ? -1 : rateId;
        }
    }

    @ModelAttribute("address")
    Address address(
            @PathVariable long campaignId,
            @PathVariable(required = false) @Nullable Long awardFormId,
            @PathVariable(required = false) @Nullable Long rateId) {
        return new Address(campaignId, awardFormId == null ? 0 : awardFormId, rateId);
    }

    @GetMapping
    String list(Actor actor, @PathVariable long campaignId, Model model) {
        CampaignSheet campaign = rates.campaign(actor, campaignId);
        LocalDate today = LocalDate.now(clock);
        var forms = rates.forms(actor, campaignId);
        model.addAttribute("campaign", campaign);
        model.addAttribute("forms", forms);
        model.addAttribute(
                "current", known.on(forms.stream().map(each -> each.form().id()).toList(), today));
        model.addAttribute("salary", salaries.on(today));
        model.addAttribute("today", today);
        model.addAttribute("names", names.names(actor, campaignId));
        model.addAttribute("keeps", actor.isBlocHead(campaign.blocId()));
        return "award/rates";
    }

    @GetMapping("/{awardFormId}/moi")
    String ask(Actor actor, @ModelAttribute("address") Address address, Model model) {
        rates.rate(actor, address.campaignId(), address.awardFormId(), 0);
        model.addAttribute("form", RateForm.after(known.on(address.awardFormId(), LocalDate.now(clock))));
        return page(actor, address, model);
    }

    @PostMapping("/{awardFormId}/moi")
    String add(
            Actor actor,
            @ModelAttribute("address") Address address,
            @Valid @ModelAttribute("form") RateForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        rates.rate(actor, address.campaignId(), address.awardFormId(), 0);
        form.check(false, binding);
        if (!binding.hasErrors()) {
            try {
                rates.add(actor, address.campaignId(), address.awardFormId(), form.toData());
                return done("award.rates.saved", actor, address, redirect);
            } catch (RuleViolation e) {
                binding.rejectValue("validFrom", e.messageKey(), e.arguments(), null);
            }
        }
        return page(actor, address, model);
    }

    @GetMapping("/{awardFormId}/{rateId}")
    String show(Actor actor, @ModelAttribute("address") Address address, Model model) {
        AwardRate rate = rates.rate(actor, address.campaignId(), address.awardFormId(), address.id());
        model.addAttribute("form", RateForm.of(rate));
        return page(actor, address, model);
    }

    @PostMapping("/{awardFormId}/{rateId}")
    String change(
            Actor actor,
            @ModelAttribute("address") Address address,
            @Valid @ModelAttribute("form") RateForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        AwardRate stored = rates.rate(actor, address.campaignId(), address.awardFormId(), address.id());
        form.check(address.isOfPlan(), binding);
        if (!binding.hasErrors()) {
            try {
                rates.change(
                        actor,
                        address.campaignId(),
                        address.awardFormId(),
                        address.id(),
                        form.versionNo(),
                        form.toData());
                return done("award.rates.saved", actor, address, redirect);
            } catch (RuleViolation e) {
                binding.rejectValue("validFrom", e.messageKey(), e.arguments(), null);
            } catch (StaleVersion e) {
                binding.reject("award.error.stale");
                model.addAttribute("stored", stored);
            }
        }
        return page(actor, address, model);
    }

    @PostMapping("/{awardFormId}/{rateId}/xoa")
    String remove(
            Actor actor,
            @ModelAttribute("address") Address address,
            @ModelAttribute("form") RateForm form,
            RedirectAttributes redirect) {
        rates.remove(actor, address.campaignId(), address.awardFormId(), address.id(), form.versionNo());
        return done("award.rates.removed", actor, address, redirect);
    }

    private String done(String key, Actor actor, Address address, RedirectAttributes redirect) {
        String name = rates.campaign(actor, address.campaignId())
                .awardForm(address.awardFormId())
                .name();
        redirect.addFlashAttribute("notice", Notice.done(key, name));
        return LIST;
    }

    private String page(Actor actor, Address address, Model model) {
        CampaignSheet campaign = rates.campaign(actor, address.campaignId());
        model.addAttribute("campaign", campaign);
        model.addAttribute("awardForm", campaign.awardForm(address.awardFormId()));
        return FORM;
    }
}
