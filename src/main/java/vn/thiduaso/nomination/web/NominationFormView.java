package vn.thiduaso.nomination.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.thiduaso.nomination.NominationDetails;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.achievement.AchievementStart;
import vn.thiduaso.nomination.achievement.AchievementTexts;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.nomination.candidacy.Candidates;
import vn.thiduaso.nomination.candidacy.InitiativeLevel;
import vn.thiduaso.nomination.candidacy.InvalidField;
import vn.thiduaso.nomination.candidacy.NominationDraft;
import vn.thiduaso.nomination.candidacy.TaskLevel;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** What the pages of the nomination form need besides the form itself. */
@Component
class NominationFormView {

    private final NominationChoices choices;
    private final AchievementStart start;
    private final AchievementTexts texts;

    NominationFormView(NominationChoices choices, AchievementStart start, AchievementTexts texts) {
        this.choices = choices;
        this.start = start;
        this.texts = texts;
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
                .addObject("initiativeLevels", choices.named("nomination.initiativeLevel.", InitiativeLevel.values()))
                .addObject("taskLevels", choices.named("nomination.taskLevel.", TaskLevel.values()))
                .addObject("declarations", choices.declarations())
                .addObject("years", choices.years(candidate.campaign()));
    }

    /** A form with the first draft of its sections. */
    NominationForm blank(Actor actor, Candidate candidate) {
        return NominationForm.blank(start.of(actor, candidate), choices.lastYear(candidate.campaign()));
    }

    /** What is stored. */
    NominationForm stored(NominationDetails details) {
        return NominationForm.of(details.nomination(), choices.lastYear(details.campaign()));
    }

    /** What is stored, with the first draft of those sections that are empty. */
    NominationForm filled(Actor actor, NominationDetails details) {
        return stored(details).filledFrom(start.of(actor, details.candidate()));
    }

    NominationDraft command(NominationForm form, Candidate candidate) {
        return form.toCommand(candidate, texts::sentence);
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
