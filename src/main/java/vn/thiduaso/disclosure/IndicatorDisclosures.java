package vn.thiduaso.disclosure;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.edit.IndicatorTextChanged;

/** Tells the bloc that the words of an indicator were changed while units report by them. */
@Component
class IndicatorDisclosures {

    private final Disclosures disclosures;

    IndicatorDisclosures(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @EventListener
    void changed(IndicatorTextChanged change) {
        disclosures.add(
                change.actor(),
                new NewDisclosure(
                        LockedChangeKind.INDICATOR_TEXT_CHANGED,
                        change.periodId(),
                        null,
                        null,
                        change.code(),
                        change.reason()));
    }
}
