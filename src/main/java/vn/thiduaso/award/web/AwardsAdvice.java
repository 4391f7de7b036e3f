package vn.thiduaso.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.context.LazyContextVariable;
import vn.thiduaso.award.AwardLine;
import vn.thiduaso.award.AwardQueries;
import vn.thiduaso.shared.Actor;

/** Gives the page of a person of the staff register what that person was awarded; read only when the page shows it. */
@ControllerAdvice(annotations = Controller.class)
class AwardsAdvice {

    private final AwardQueries awards;

    AwardsAdvice(AwardQueries awards) {
        this.awards = awards;
    }

    @ModelAttribute
    void awards(@Nullable Actor actor, HttpServletRequest request, Model model) {
        Map<?, ?> variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found
                        ? found
                        : Map.of();
        Long unit = id(variables.get("unitId"));
        Long person = id(variables.get("personId"));
        if (actor != null && unit != null && person != null) {
            model.addAttribute("personAwards", new LazyContextVariable<List<AwardLine>>() {
                @Override
                protected List<AwardLine> loadValue() {
                    return awards.awardsOf(actor, unit, person);
                }
            });
        }
    }

    private static @Nullable Long id(@Nullable Object value) {
        return value instanceof String text && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
