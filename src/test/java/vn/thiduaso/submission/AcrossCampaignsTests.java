package vn.thiduaso.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignCopier;
import vn.thiduaso.campaign.CampaignCopy;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodDefinition;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.entry.EntryRow;
import vn.thiduaso.report.CarryOverService;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.Rows;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** The first period of a campaign that goes on from another one knows what was reported in the other one's last. */
@DatabaseTest
class AcrossCampaignsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private CampaignCopier copier;

    @Autowired
    private Submissions submissions;

    @Autowired
    private EntryQueries entries;

    @Autowired
    private CarryOverService carryOver;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private SnapshotMaker snapshots;

    private BlocData data;
    private CampaignSheet next;
    private long first;

    @BeforeEach
    void aCampaignGoesOnFromAnother() {
        LocalDate today = LocalDate.now(clock);
        data = new BlocData(jdbc, 2, today);
        jdbc.sql("""
                        INSERT INTO indicator_check (indicator_id, kind, threshold, sentence, enabled, version)
                        SELECT :id, t.kind, t.threshold, t.sentence, true, 0 FROM check_template t
                        """).param("id", data.indicators.get(0)).update();
        submissions.submit(data, 0, 80);
        long copy = copier.copy(
                data.campaign,
                new CampaignCopy(
                        "N" + data.campaign,
                        "Giai đoạn sau",
                        today.minusDays(5),
                        today.plusYears(4),
                        List.of(new PeriodDefinition(
                                "N1", PeriodKind.YEAR, today.minusDays(5), today.plusDays(300), today.plusDays(310)))));
        jdbc.sql("UPDATE indicator SET denominator = 'Khác' WHERE code = '2' AND group_id IN"
                        + " (SELECT id FROM indicator_group WHERE campaign_id = ?)")
                .param(copy)
                .update();
        campaigns.evict();
        next = campaigns.campaign(copy);
        first = next.periods().get(0).id();
    }

    @Test
    void theEntryPageShowsWhatWasReportedThere() {
        EntryRow row = row("1");

        assertThat(row.past()).hasSize(2);
        assertThat(row.past().get(0).period().id()).isEqualTo(data.openPeriod());
        assertThat(row.past().get(0).text()).isEqualTo("80 + 0/100");
        assertThat(row.isCopyable()).isTrue();
        assertThat(row("2").isCopyable()).as("is counted of something else").isFalse();
    }

    @Test
    void whatIsCountedInTheSameWordsIsCopied() {
        assertThat(carryOver.copy(data.officer(0), first, data.unit(0))).isEqualTo(1);

        assertThat(row("1").text().denominator()).isEqualTo("100");
        assertThat(row("1").copiedFrom()).isNotNull();
        assertThat(row("2").text().denominator()).isEmpty();
    }

    @Test
    void theChecksCompareWithItOnThePageAndWhenSubmitted() {
        reports.saveEntries(
                data.officer(0),
                first,
                data.unit(0),
                List.of(
                        Rows.typed(indicator("1"), "", "10", "0", "100"),
                        Rows.typed(indicator("2"), "", "10", "100"),
                        Rows.level(indicator("4"), "2"),
                        new EntryInput(
                                indicator("7a"),
                                "",
                                "",
                                new EntryText("ENTERED", List.of("1"), "1", "", "", "x"),
                                false)));

        assertThat(row("1").findings()).hasSize(1);
        assertThat(row("1").findings().get(0).sentence()).contains("(80 %)");
        assertThatThrownBy(() -> reports.submit(data.head(0), first, data.unit(0)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("report.error.unexplained")
                .hasMessageContaining("[1]");
    }

    @Test
    void theUnitsPaperComparesWithTheSameKindOfPeriodBefore() {
        assertThat(queries.report(data.officer(0), first, data.unit(0))).isEmpty();

        Snapshot snapshot = snapshots.draft(data.officer(0), first, data.unit(0), LocalDate.now(clock));

        assertThat(item(snapshot, "1").before()).isEqualByComparingTo("80");
        assertThat(item(snapshot, "2").before())
                .as("is counted of something else")
                .isNull();
    }

    private EntryRow row(String code) {
        return entries.page(data.officer(0), first, data.unit(0)).groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static SnapshotItem item(Snapshot snapshot, String code) {
        return snapshot.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long indicator(String code) {
        return next.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(IndicatorSheet::id)
                .findFirst()
                .orElseThrow();
    }
}
