package vn.thiduaso.nomination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.nomination.NominationFilter;
import vn.thiduaso.nomination.NominationLine;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.shared.Actor;

/** Writes the list as it is shown, all pages of it, into a workbook. */
@Component
class NominationWorkbook {

    private final NominationQueries nominations;
    private final CampaignQueries campaigns;
    private final NominationChoices choices;
    private final XlsxWriter writer;
    private final Clock clock;

    NominationWorkbook(
            NominationQueries nominations,
            CampaignQueries campaigns,
            NominationChoices choices,
            XlsxWriter writer,
            Clock clock) {
        this.nominations = nominations;
        this.campaigns = campaigns;
        this.choices = choices;
        this.writer = writer;
        this.clock = clock;
    }

    byte[] write(Actor actor, long campaignId, NominationFilter filter) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (NominationLine line : nominations.lines(actor, campaignId, filter)) {
            rows.add(row(campaign, line, rows.size() + 1));
        }
        List<Column> columns = List.of(
                column("number", Kind.INTEGER, 6),
                column("subject", Kind.TEXT, 34),
                column("kind", Kind.TEXT, 12),
                column("post", Kind.TEXT, 30),
                column("unit", Kind.TEXT, 36),
                column("form", Kind.TEXT, 40),
                column("occasion", Kind.TEXT, 22),
                column("status", Kind.TEXT, 18),
                column("summary", Kind.TEXT, 60),
                column("changed", Kind.DATE, 14));
        return writer.write(List.of(new Sheet(
                choices.text("nomination.list.title"),
                choices.text("nomination.list.title"),
                List.of(campaign.name()),
                columns,
                rows)));
    }

    private Column column(String name, Kind kind, int width) {
        return new Column(choices.text("nomination.column." + name), kind, width);
    }

    private List<@Nullable Object> row(CampaignSheet campaign, NominationLine line, int number) {
        LocalDate changed = LocalDate.ofInstant(line.changedAt(), clock.getZone());
        return Arrays.asList(
                number,
                line.subjectName(),
                choices.text("nomination.kind." + line.subjectKind()),
                line.post(),
                line.unitName(),
                campaign.awardForm(line.awardFormId()).name(),
                choices.text("nomination.occasion.of." + line.occasion(), String.valueOf(line.occasionYear())),
                choices.text("nomination.status." + line.status()),
                line.summary(),
                changed);
    }
}
