package vn.thiduaso.home.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Navigation;

/** Puts the way around into every page; made only when a page shows it. */
@ControllerAdvice(annotations = Controller.class)
class NavigationAdvice {

    private final NavigationBuilder builder;

    NavigationAdvice(NavigationBuilder builder) {
        this.builder = builder;
    }

    @ModelAttribute
    void navigation(@Nullable Actor actor, HttpServletRequest request, Model model) {
        if (actor != null) {
            model.addAttribute("nav", new LazyContextVariable<Navigation>() {
                @Override
                protected Navigation loadValue() {
                    return builder.navigation(actor, request);
                }
            });
        }
    }
}
