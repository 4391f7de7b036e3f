package vn.thiduaso.campaign.web;

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
import vn.thiduaso.campaign.edit.GroundService;
import vn.thiduaso.campaign.edit.StoredGround;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Notice;

/** The legal grounds that papers quote: those of all campaigns for the administrator, a campaign's own for its leaders. */
@Controller
@RequestMapping({"/quan-tri/can-cu", "/phong-trao/{campaignId}/can-cu"})
class GroundController {

    private final GroundService grounds;
    private final Clock clock;

    GroundController(GroundService grounds, Clock clock) {
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * Which grounds, and which of them.
     *
     * @param campaignId null for the common ones
     * @param id null for a new one
     */
    record Address(@Nullable Long campaignId, @Nullable Long id) {

        public String base() {
            return campaignId == null ? "/quan-tri/can-cu" : "/phong-trao/" + campaignId + "/can-cu";
        }

        public String self() {
            return base() + "/" + (id == null ? "moi" : id.toString());
        }
    }

    @ModelAttribute("address")
    Address address(
            @PathVariable(required = false) @Nullable Long campaignId,
            @PathVariable(required = false) @Nullable Long groundId) {
        return new Address(campaignId, groundId);
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("address") Address address, Model model) {
        model.addAttribute("grounds", grounds.grounds(actor, address.campaignId()));
        model.addAttribute("today", LocalDate.now(clock));
        Long campaignId = address.campaignId();
        boolean keeps = campaignId == null || actor.isBlocHead(addCampaign(actor, campaignId, model));
        model.addAttribute("keeps", keeps);
        return "campaign/grounds";
    }

    @GetMapping("/moi")
    String ask(Actor actor, @ModelAttribute("address") Address address, Model model) {
        grounds.requireChange(actor, address.campaignId());
        model.addAttribute("form", GroundForm.empty());
        return page(actor, address, model);
    }

    @PostMapping("/moi")
    String add(
            Actor actor,
            @ModelAttribute("address") Address address,
            @Valid @ModelAttribute("form") GroundForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        grounds.requireChange(actor, address.campaignId());
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                grounds.add(actor, address.campaignId(), form.toGround());
                redirect.addFlashAttribute(
                        "notice",
                        Notice.done("campaign.grounds.saved", form.toGround().number()));
                return "redirect:" + address.base();
            } catch (RuleViolation e) {
                binding.rejectValue("number", e.messageKey(), e.arguments(), null);
            }
        }
        return page(actor, address, model);
    }

    @GetMapping("/{groundId}")
    String show(Actor actor, @ModelAttribute("address") Address address, @PathVariable long groundId, Model model) {
        model.addAttribute("form", GroundForm.of(grounds.ground(actor, address.campaignId(), groundId)));
        return page(actor, address, model);
    }

    @PostMapping("/{groundId}")
    String change(
            Actor actor,
            @ModelAttribute("address") Address address,
            @Valid @ModelAttribute("form") GroundForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        long id = address.id() == null ? 0 : address.id();
        StoredGround stored = grounds.ground(actor, address.campaignId(), id);
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                grounds.change(actor, address.campaignId(), id, form.versionNo(), form.toGround());
                redirect.addFlashAttribute(
                        "notice",
                        Notice.done("campaign.grounds.saved", form.toGround().number()));
                return "redirect:" + address.base();
            } catch (RuleViolation e) {
                binding.rejectValue("number", e.messageKey(), e.arguments(), null);
            } catch (StaleVersion e) {
                binding.reject("campaign.grounds.error.stale");
                model.addAttribute("version", stored.version());
                model.addAttribute("stored", stored.ground());
            }
        }
        return page(actor, address, model);
    }

    @PostMapping("/{groundId}/xoa")
    String remove(
            Actor actor,
            @ModelAttribute("address") Address address,
            @PathVariable long groundId,
            @ModelAttribute("form") GroundForm form,
            RedirectAttributes redirect) {
        grounds.remove(actor, address.campaignId(), groundId, form.versionNo());
        redirect.addFlashAttribute("notice", Notice.done("campaign.grounds.removed"));
        return "redirect:" + address.base();
    }

    private String page(Actor actor, Address address, Model model) {
        Long campaignId = address.campaignId();
        if (campaignId != null) {
            addCampaign(actor, campaignId, model);
        }
        return "campaign/ground";
    }

    private long addCampaign(Actor actor, long campaignId, Model model) {
        var campaign = grounds.campaign(actor, campaignId);
        model.addAttribute("campaign", campaign);
        return campaign.blocId();
    }
}
