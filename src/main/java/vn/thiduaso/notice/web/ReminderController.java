package vn.thiduaso.notice.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.notice.ReminderPage;
import vn.thiduaso.notice.ReminderQueries;
import vn.thiduaso.notice.ReminderService;
import vn.thiduaso.notice.RuleSetting;
import vn.thiduaso.notice.RuleView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Notice;

/** Shows and sets the rules of a campaign's reminders. */
@Controller
class ReminderController {

    private final ReminderQueries queries;
    private final ReminderService service;
    private final String time;

    ReminderController(ReminderQueries queries, ReminderService service, @Value("${thidua.reminders.at}") String time) {
        this.queries = queries;
        this.service = service;
        this.time = time;
    }

    @GetMapping("/phong-trao/{campaignId}/nhac-viec")
    String show(Actor actor, @PathVariable long campaignId, Model model) {
        ReminderPage page = queries.page(actor, campaignId);
        model.addAttribute(
                "form",
                RulesForm.of(page.rules().stream().map(RuleView::setting).toList()));
        return fill(page, model);
    }

    @PostMapping("/phong-trao/{campaignId}/nhac-viec")
    String save(
            Actor actor,
            @PathVariable long campaignId,
            @ModelAttribute("form") RulesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<RuleSetting> wanted = form.toSettings(binding);
        if (binding.hasErrors()) {
            return fill(queries.page(actor, campaignId), model);
        }
        service.change(actor, campaignId, wanted);
        redirect.addFlashAttribute("notice", Notice.done("notice.saved"));
        return "redirect:/phong-trao/{campaignId}/nhac-viec";
    }

    private String fill(ReminderPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("time", time);
        return "notice/rules";
    }
}
