package vn.thiduaso.ranking;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thiduaso.report.event.ReportUnverified;
import vn.thiduaso.shared.RuleViolation;

/** What a published ranking rests on is not taken back; the ranking is corrected instead. */
@Component
class PublishedStays {

    private final PublishedRankings published;

    PublishedStays(PublishedRankings published) {
        this.published = published;
    }

    @EventListener
    void keep(ReportUnverified event) {
        RuleViolation.unless(published.among(List.of(event.periodId())).isEmpty(), "ranking.error.publishedStays");
    }
}
