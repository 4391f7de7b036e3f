package vn.thiduaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thiduaso.identity.web.kept.KeptForm;
import vn.thiduaso.identity.web.kept.KeptForms;
import vn.thiduaso.shared.Actor;

/** Offers what was typed before the session ended; the browser sends it again to where it belongs. */
@Controller
@RequestMapping(KeptForms.PATH)
class KeptFormController {

    @GetMapping
    String show(Actor actor, HttpServletRequest request, Model model) {
        Optional<KeptForm> kept = KeptForms.find(request);
        if (kept.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("kept", kept.get());
        return "identity/kept";
    }

    @PostMapping("/bo")
    String drop(Actor actor, HttpServletRequest request) {
        KeptForms.drop(request);
        return "redirect:/";
    }
}
