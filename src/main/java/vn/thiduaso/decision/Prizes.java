package vn.thiduaso.decision;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.award.AwardRate;
import vn.thiduaso.award.AwardRates;
import vn.thiduaso.award.BaseSalary;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.NotFound;

/** What a campaign's awards are worth on a day: two statements. */
@Component
class Prizes {

    private final AwardRates rates;
    private final BaseSalary salaries;

    Prizes(AwardRates rates, BaseSalary salaries) {
        this.rates = rates;
        this.salaries = salaries;
    }

    /** Rates and base salary of a day. */
    record OnDay(long salary, Map<Long, AwardRate> rates) {

        AwardRate rate(long awardFormId) {
            AwardRate rate = rates.get(awardFormId);
            if (rate == null) {
                throw new NotFound("award form", awardFormId);
            }
            return rate;
        }
    }

    OnDay on(CampaignSheet campaign, LocalDate day) {
        return new OnDay(
                salaries.on(day).amount(),
                rates.on(campaign.awardForms().stream().map(AwardFormSheet::id).toList(), day));
    }
}
