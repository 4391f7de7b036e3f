package vn.thiduaso.dossier.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thiduaso.dossier.DossierFile;
import vn.thiduaso.dossier.DossierQueries;
import vn.thiduaso.dossier.DossierService;
import vn.thiduaso.dossier.DossierStart;
import vn.thiduaso.dossier.PaperFormat;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Shows what a dossier holds and gives its papers; every choice stands in the address. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ho-so")
class DossierController {

    private static final String FORM = "form";

    private final DossierQueries dossiers;
    private final DossierService service;
    private final DossierView view;

    DossierController(DossierQueries dossiers, DossierService service, DossierView view) {
        this.dossiers = dossiers;
        this.service = service;
        this.view = view;
    }

    @GetMapping
    ModelAndView page(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        DossierStart start = dossiers.start(actor, campaignId);
        if (form.isUntouched()) {
            DossierForm first = view.first(start);
            return page(actor, start, first, new BeanPropertyBindingResult(first, FORM));
        }
        view.check(start, form, binding);
        return page(actor, start, form, binding);
    }

    @GetMapping("/to-trinh.{format:docx|pdf}")
    Object proposal(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable String format,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        return file(actor, campaignId, PaperFormat.valueOf(format.toUpperCase(Locale.ROOT)), form, binding);
    }

    @GetMapping("/danh-sach.xlsx")
    Object lists(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        return file(actor, campaignId, PaperFormat.XLSX, form, binding);
    }

    private Object file(Actor actor, long campaignId, PaperFormat format, DossierForm form, BindingResult binding) {
        DossierStart start = dossiers.start(actor, campaignId);
        view.check(start, form, binding);
        if (!binding.hasErrors()) {
            try {
                return answer(service.write(actor, campaignId, form.toRequest(), format));
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        ModelAndView page = page(actor, start, form, binding);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, DossierStart start, DossierForm form, BindingResult binding) {
        ModelAndView page = view.page(start, form, binding);
        if (!binding.hasErrors() && !start.groups().isEmpty()) {
            page.addObject("dossier", dossiers.dossier(actor, start.campaign().id(), form.toRequest()));
        }
        return page;
    }

    private static ResponseEntity<byte[]> answer(DossierFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }
}
