package vn.thiduaso.nomination.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.thiduaso.nomination.NominationDetails;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.nomination.candidacy.Candidates;
import vn.thiduaso.nomination.candidacy.InvalidField;
import vn.thiduaso.shared.RuleViolation;

/** What the pages of the nomination form need besides the form itself. */
@Component
class NominationFormView {

    private final NominationChoices choices;

    NominationFormView(NominationChoices choices) {
        this.choices = choices;
    }

    /** First step: whom. */
    ModelAndView whom(Candidates candidates, boolean nobodyChosen) {
        return new ModelAndView("nomination/whom")
                .addObject("candidates", candidates)
                .addObject("campaign", candidates.campaign())
                .addObject("people", choices.people(candidates.people()))
                .addObject("nobodyChosen", nobodyChosen);
    }

    /** Second step: why. */
    ModelAndView form(Candidate candidate) {
        return form(candidate, null);
    }

    /** The stored nomination once more, with what the rules say of it. */
    ModelAndView form(NominationDetails details) {
        return form(details.candidate(), details.nomination()).addObject("checks", details.checks());
    }

    private ModelAndView form(Candidate candidate, @Nullable NominationView nomination) {
        return new ModelAndView("nomination/edit")
                .addObject("candidate", candidate)
                .addObject("campaign", candidate.campaign())
                .addObject("nomination", nomination)
                .addObject("awardForms", choices.awardForms(candidate.campaign()))
                .addObject("occasions", choices.occasions(candidate.campaign()))
                .addObject("years", choices.years(candidate.campaign()));
    }

    /** An empty form, with the earlier awards that the register knows. */
    NominationForm blank(Candidate candidate) {
        return NominationForm.blank(choices.priorAwards(candidate.awards()));
    }

    /** What one field alone cannot know. */
    static void check(NominationForm form, BindingResult binding) {
        if (!form.isYearGiven()) {
            binding.rejectValue("year", "nomination.form.year.choose");
        }
    }

    /** Shows a broken rule at its field, or above the form. */
    static void reject(BindingResult binding, RuleViolation violation) {
        if (violation instanceof InvalidField invalid) {
            binding.rejectValue(invalid.field(), invalid.messageKey(), invalid.arguments(), null);
        } else {
            binding.reject(violation.messageKey(), violation.arguments(), null);
        }
    }
}
