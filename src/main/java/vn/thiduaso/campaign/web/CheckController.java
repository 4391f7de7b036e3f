package vn.thiduaso.campaign.web;

import jakarta.validation.Valid;
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
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.edit.CheckService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.ui.Notice;

/** What is checked when the figures of one indicator are entered: the leaders change it. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/kiem-tra")
class CheckController {

    private final CheckService checks;

    CheckController(CheckService checks) {
        this.checks = checks;
    }

    /** Which indicator. */
    record Address(long campaignId, String code) {}

    @ModelAttribute("address")
    Address address(@PathVariable long campaignId, @PathVariable(required = false) @Nullable String code) {
        return new Address(campaignId, code == null ? "" : code);
    }

    @GetMapping("/{code}")
    String show(Actor actor, @PathVariable long campaignId, @PathVariable String code, Model model) {
        int version = checks.version(actor, campaignId, code);
        CampaignSheet campaign = checks.campaign(actor, campaignId);
        model.addAttribute("form", CheckForm.of(indicator(campaign, code), version));
        return page(campaign, code, model);
    }

    @PostMapping("/{code}")
    String change(
            Actor actor,
            @ModelAttribute("address") Address address,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        CampaignSheet campaign = checks.campaign(actor, address.campaignId());
        form.check(binding);
        if (binding.hasErrors()) {
            return page(campaign, address.code(), model);
        }
        int changed = checks.change(
                actor, address.campaignId(), address.code(), form.versionNo(), form.settings(), form.isEverywhere());
        redirect.addFlashAttribute(
                "notice",
                changed == 0 ? Notice.done("campaign.checks.same") : Notice.done("campaign.checks.saved", changed));
        return "redirect:/phong-trao/{campaignId}/kiem-tra";
    }

    private static String page(CampaignSheet campaign, String code, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("indicator", indicator(campaign, code));
        return "campaign/check";
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, String code) {
        return campaign.indicators().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", code));
    }
}
