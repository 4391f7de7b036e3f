package vn.thiduaso.award.web;

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
import vn.thiduaso.award.FormService;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Adds award forms to a campaign and renames them from a day on. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hinh-thuc")
class FormController {

    private static final String NEW = "award/form";
    private static final String RENAME = "award/rename";
    private static final String LIST = "redirect:/phong-trao/{campaignId}/hinh-thuc";

    private final FormService forms;

    FormController(FormService forms) {
        this.forms = forms;
    }

    /** The form of the address; 0 when there is none in it. */
    record Place(long campaignId, long awardFormId) {}

    @ModelAttribute("place")
    Place place(@PathVariable long campaignId, @PathVariable(required = false) @Nullable Long awardFormId) {
        return new Place(campaignId, awardFormId == null ? 0 : awardFormId);
    }

    @GetMapping("/them")
    String ask(Actor actor, @PathVariable long campaignId, Model model) {
        model.addAttribute("form", FormForm.empty());
        return page(forms.forChange(actor, campaignId), model);
    }

    @PostMapping("/them")
    String add(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute("form") FormForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        CampaignSheet campaign = forms.forChange(actor, campaignId);
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                forms.add(actor, campaignId, form.toData());
                redirect.addFlashAttribute(
                        "notice", Notice.done("award.form.added", form.toData().name()));
                return LIST;
            } catch (RuleViolation e) {
                binding.rejectValue("code", e.messageKey(), e.arguments(), null);
            }
        }
        return page(campaign, model);
    }

    @GetMapping("/{awardFormId:\\d+}/ten")
    String askName(Actor actor, @PathVariable long campaignId, @PathVariable long awardFormId, Model model) {
        CampaignSheet campaign = forms.forChange(actor, campaignId);
        model.addAttribute("form", RenameForm.after(campaign.awardForm(awardFormId)));
        return names(actor, campaign, awardFormId, model);
    }

    @PostMapping("/{awardFormId:\\d+}/ten")
    String rename(
            Actor actor,
            @ModelAttribute("place") Place place,
            @Valid @ModelAttribute("form") RenameForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        CampaignSheet campaign = forms.forChange(actor, place.campaignId());
        campaign.awardForm(place.awardFormId());
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                forms.rename(actor, place.campaignId(), place.awardFormId(), form.toData());
                redirect.addFlashAttribute(
                        "notice",
                        Notice.done("award.form.renamed", form.toData().name()));
                return LIST;
            } catch (RuleViolation e) {
                binding.rejectValue("validFrom", e.messageKey(), e.arguments(), null);
            }
        }
        return names(actor, campaign, place.awardFormId(), model);
    }

    @PostMapping("/{awardFormId:\\d+}/ten/{nameId:\\d+}/xoa")
    String removeName(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long awardFormId,
            @PathVariable long nameId,
            RedirectAttributes redirect) {
        forms.removeName(actor, campaignId, awardFormId, nameId);
        redirect.addFlashAttribute("notice", Notice.done("award.form.nameRemoved"));
        return LIST + "/{awardFormId}/ten";
    }

    private static String page(CampaignSheet campaign, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("known", Occasion.values());
        return NEW;
    }

    private String names(Actor actor, CampaignSheet campaign, long awardFormId, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("awardForm", campaign.awardForm(awardFormId));
        model.addAttribute("names", forms.names(actor, campaign.id()).get(awardFormId));
        return RENAME;
    }
}
