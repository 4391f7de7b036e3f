package vn.thiduaso.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Switches between Vietnamese and English and returns to the same page. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/ngon-ngu/{language:vi|en}")
    RedirectView choose(
            @PathVariable String language,
            @RequestParam(name = "ve", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Locale.forLanguageTag(language));
        RedirectView redirect = new RedirectView(HereAdvice.isPath(back) ? back : "/", true);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
