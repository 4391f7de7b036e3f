package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.scheme.SchemeCheck;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scheme.SchemeService;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;

/** Edits the draft as a whole: its general settings, and the points of groups and items. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/cach-tinh-diem/{draft}")
class DraftController {

    private static final String BACK = "redirect:/phong-trao/{campaignId}/cach-tinh-diem/{draft}";

    private final SchemeQueries queries;
    private final SchemeService service;
    private final SchemeTexts texts;
    private final DraftMerge merge;

    DraftController(SchemeQueries queries, SchemeService service, SchemeTexts texts, DraftMerge merge) {
        this.queries = queries;
        this.service = service;
        this.texts = texts;
        this.merge = merge;
    }

    @GetMapping("/chung")
    String general(Actor actor, @ModelAttribute("address") DraftAddress address, Model model) {
        SchemeQueries.Sheet sheet = queries.draft(actor, address.campaignId(), address.draft());
        GeneralForm now = GeneralForm.of(sheet.scheme(), sheet.openDraft().version());
        model.addAttribute("form", now);
        model.addAttribute("base", merge.base(now));
        return general(sheet, model);
    }

    @PostMapping("/chung")
    String saveGeneral(
            Actor actor,
            @ModelAttribute("address") DraftAddress address,
            @ModelAttribute("form") GeneralForm sent,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        SchemeQueries.Sheet sheet = queries.draft(actor, address.campaignId(), address.draft());
        GeneralForm form = merge.chosen(GeneralForm.class, sent, address);
        model.addAttribute("form", form);
        model.addAttribute("base", address.base());
        Optional<GeneralForm.Settings> settings = form.read(binding, sheet.scheme());
        if (settings.isPresent()) {
            int version = FieldReader.version(form.version());
            try {
                service.change(actor, address.campaignId(), version, settings.get()::on);
                redirect.addFlashAttribute("notice", Notice.done("scheme.saved"));
                return BACK;
            } catch (StaleVersion stale) {
                GeneralForm now =
                        GeneralForm.of(sheet.scheme(), sheet.openDraft().version());
                merge.show(GeneralForm.class, form, now, address, model);
            } catch (RuleViolation refused) {
                binding.reject(refused.messageKey());
            }
        }
        return general(sheet, model);
    }

    private String general(SchemeQueries.Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("modes", texts.modes());
        model.addAttribute("digits", texts.digits());
        model.addAttribute("criteria", texts.criteria(sheet.scheme()));
        return "scheme/general";
    }

    @GetMapping("/diem")
    String points(Actor actor, @ModelAttribute("address") DraftAddress address, Model model) {
        SchemeQueries.Sheet sheet = queries.draft(actor, address.campaignId(), address.draft());
        PointsForm now = PointsForm.of(sheet.scheme(), sheet.openDraft().version());
        model.addAttribute("form", now);
        model.addAttribute("base", merge.base(now));
        return points(sheet, model);
    }

    @PostMapping("/diem")
    String savePoints(
            Actor actor,
            @ModelAttribute("address") DraftAddress address,
            @ModelAttribute("form") PointsForm sent,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        SchemeQueries.Sheet sheet = queries.draft(actor, address.campaignId(), address.draft());
        PointsForm form = merge.chosen(PointsForm.class, sent, address);
        model.addAttribute("form", form);
        model.addAttribute("base", address.base());
        Optional<Scheme> changed = form.on(sheet.scheme(), binding);
        if (changed.isPresent()) {
            try {
                service.change(
                        actor, address.campaignId(), FieldReader.version(form.version()), before -> changed.get());
                redirect.addFlashAttribute("notice", Notice.done("scheme.saved"));
                return BACK;
            } catch (StaleVersion stale) {
                PointsForm now = PointsForm.of(sheet.scheme(), sheet.openDraft().version());
                merge.show(PointsForm.class, form, now, address, model);
            }
        }
        return points(sheet, model);
    }

    private String points(SchemeQueries.Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("sum", SchemeCheck.sum(sheet.scheme()));
        List<Choice> groups = new ArrayList<>();
        for (Group group : sheet.scheme().groups()) {
            groups.add(new Choice(group.code(), group.code()));
        }
        model.addAttribute("groupChoices", groups);
        return "scheme/points";
    }
}
