package vn.thiduaso.campaign;

import java.time.LocalDate;
import java.util.List;

/** What a copy of a campaign is called, when it runs and when it is reported; all the rest it takes over. */
public record CampaignCopy(
        String code, String name, LocalDate startsOn, LocalDate endsOn, List<PeriodDefinition> periods) {}
