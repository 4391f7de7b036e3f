package vn.thiduaso.campaign.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.edit.IndicatorText;
import vn.thiduaso.campaign.edit.IndicatorTextService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Notice;

/** What an indicator counts and what is expected as evidence: read by everybody of the bloc, changed by its leaders. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/chi-tieu/{code}")
class IndicatorController {

    private final IndicatorTextService texts;

    IndicatorController(IndicatorTextService texts) {
        this.texts = texts;
    }

    /** Which indicator. */
    record Address(long campaignId, String code) {}

    @ModelAttribute("address")
    Address address(@PathVariable long campaignId, @PathVariable String code) {
        return new Address(campaignId, code);
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("address") Address address, Model model) {
        IndicatorText text = texts.text(actor, address.campaignId(), address.code());
        model.addAttribute("text", text);
        model.addAttribute("leader", actor.leads(text.campaign().blocId()));
        return "campaign/indicator";
    }

    @GetMapping("/sua")
    String edit(Actor actor, @ModelAttribute("address") Address address, Model model) {
        IndicatorText text = texts.textForEditing(actor, address.campaignId(), address.code());
        model.addAttribute("text", text);
        model.addAttribute("form", IndicatorForm.of(text));
        return "campaign/indicator-edit";
    }

    @PostMapping("/sua")
    String change(
            Actor actor,
            @ModelAttribute("address") Address address,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        IndicatorText text = texts.textForEditing(actor, address.campaignId(), address.code());
        form.check(text, binding);
        if (binding.hasErrors()) {
            model.addAttribute("text", text);
            return "campaign/indicator-edit";
        }
        boolean changed = texts.change(actor, address.campaignId(), address.code(), form.versionNo(), form.words());
        redirect.addFlashAttribute(
                "notice", Notice.done(changed ? "campaign.text.saved" : "campaign.text.same", address.code()));
        return "redirect:/phong-trao/{campaignId}/chi-tieu/{code}";
    }
}
