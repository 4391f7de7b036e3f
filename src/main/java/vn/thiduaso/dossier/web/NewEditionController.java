package vn.thiduaso.dossier.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thiduaso.dossier.CompiledDossiers;
import vn.thiduaso.dossier.CompiledView;
import vn.thiduaso.dossier.DossierQueries;
import vn.thiduaso.dossier.DossierService;
import vn.thiduaso.dossier.DossierStart;
import vn.thiduaso.dossier.Signer;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Makes a new edition of a compiled dossier, with a reason; the old one stays. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ho-so/{dossierId:\\d+}/ban-moi")
class NewEditionController {

    private static final String FORM = "form";

    private final CompiledDossiers compiled;
    private final DossierQueries dossiers;
    private final DossierService service;
    private final DossierView view;

    NewEditionController(CompiledDossiers compiled, DossierQueries dossiers, DossierService service, DossierView view) {
        this.compiled = compiled;
        this.dossiers = dossiers;
        this.service = service;
        this.view = view;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable long campaignId, @PathVariable long dossierId) {
        CompiledView old = old(actor, campaignId, dossierId);
        DossierStart start = start(actor, old);
        List<String> lists = compiled.listsOf(actor, dossierId);
        DossierForm form =
                new DossierForm(lists, old.recipient().name(), old.signedOn().toString(), Signer.HEAD.name(), "", "");
        return page(start, old, form, new BeanPropertyBindingResult(form, FORM));
    }

    @PostMapping
    Object compile(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long dossierId,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        CompiledView old = old(actor, campaignId, dossierId);
        DossierStart start = start(actor, old);
        view.check(start, form, binding);
        if (!binding.hasErrors()) {
            try {
                long job = service.compile(actor, campaignId, form.toCommand(DossierView.newTicket(), dossierId));
                return "redirect:/phong-trao/" + campaignId + "/ho-so/lap/" + job;
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        ModelAndView page = page(start, old, form, binding);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private CompiledView old(Actor actor, long campaignId, long dossierId) {
        CompiledView old = compiled.view(actor, dossierId);
        if (old.campaignId() != campaignId) {
            throw new NotFound("dossier", dossierId);
        }
        Forbidden.unless(actor.leads(old.blocId()), "new edition of dossier " + dossierId);
        return old;
    }

    private DossierStart start(Actor actor, CompiledView old) {
        return dossiers.start(actor, old.campaignId(), old.recipient(), old.id());
    }

    private ModelAndView page(DossierStart start, CompiledView old, DossierForm form, BindingResult binding) {
        return view.page("dossier/edition", start, form, binding).addObject("old", old);
    }
}
