package vn.thiduaso.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignCopier;
import vn.thiduaso.campaign.CampaignCopy;
import vn.thiduaso.campaign.scheme.SchemeJson;
import vn.thiduaso.disclosure.DisclosureFilter;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Step;
import vn.thiduaso.scoring.rule.TargetFor;
import vn.thiduaso.scoring.rule.Targets;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** A draft is made, changed by one at a time, signed off for a period, and never changed again. */
@DatabaseTest
class SchemeServiceTests {

    @Autowired
    private DisclosureQueries disclosures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SchemeService service;

    @Autowired
    private SchemeQueries queries;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private CampaignCopier copier;

    @Autowired
    private SchemeJson json;

    private BlocData data;

    @BeforeEach
    void aBloc() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        campaigns.evict();
    }

    @Test
    void aSignedOffVersionScoresItsPeriodAndThoseAfterIt() {
        int number = service.begin(data.blocHead(), data.campaign, null);
        assertThat(number).isEqualTo(2);
        swapPoints(0);
        assertThat(campaigns.campaign(data.campaign).schemeNumber()).isOne();
        service.signOff(data.blocHead(), data.campaign, 1, data.periods.get(1));
        assertThat(campaigns.campaignOfPeriod(data.periods.get(0)).schemeNumber())
                .isOne();
        assertThat(campaigns.campaignOfPeriod(data.periods.get(1)).schemeNumber())
                .isEqualTo(2);
        assertThat(campaigns.campaignOfPeriod(data.openPeriod()).schemeNumber()).isEqualTo(2);
        BigDecimal first =
                campaigns.campaign(data.campaign, 1).scheme().items().get(1).maxPoints();
        assertThat(campaigns.campaign(data.campaign).indicators().get(0).maxPoints())
                .isEqualByComparingTo(first);
        assertThat(campaigns.versions(data.campaign).get(1).signedOffBy()).isEqualTo("Lê Quang Minh");
        assertThat(disclosures.all(data.officer(1), data.campaign, new DisclosureFilter("", null, null, null)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(LockedChangeKind.SCHEME_SIGNED_OFF);
                    assertThat(change.after()).isEqualTo("2");
                    assertThat(change.period().id()).isEqualTo(data.periods.get(1));
                });
    }

    @Test
    void nobodyChangesWhatWasSignedOff() {
        service.begin(data.blocHead(), data.campaign, null);
        service.signOff(data.blocHead(), data.campaign, 0, data.openPeriod());
        assertThatThrownBy(() -> swapPoints(1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE scoring_scheme SET content = null WHERE campaign_id = :id")
                        .param("id", data.campaign)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("signed off");
    }

    @Test
    void oneOfTwoChangesIsTold() {
        service.begin(data.blocHead(), data.campaign, null);
        swapPoints(0);
        assertThatThrownBy(() -> swapPoints(0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.signOff(data.blocHead(), data.campaign, 0, data.openPeriod()))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.begin(data.blocHead(), data.campaign, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("draftExists");
    }

    @Test
    void onlyTheHeadEditsAndOnlyLeadersRead() {
        assertThatThrownBy(() -> service.begin(data.blocDeputy(), data.campaign, null))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.begin(data.officer(1), data.campaign, null))
                .isInstanceOf(NotFound.class);
        assertThat(queries.overview(data.blocDeputy(), data.campaign).mayEdit()).isFalse();
        assertThatThrownBy(() -> queries.overview(data.head(1), data.campaign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.sheet(data.superior(), data.campaign, 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pointsMustAddUpBeforeItIsSignedOff() {
        service.begin(data.blocHead(), data.campaign, null);
        service.change(
                data.blocHead(),
                data.campaign,
                0,
                scheme -> scheme.with(scheme.items().stream()
                        .map(item -> item(item, new BigDecimal("1"), item.rule()))
                        .toList()));
        assertThat(queries.sheet(data.blocHead(), data.campaign, 2).problems())
                .extracting(SchemeCheck.Problem::key)
                .containsExactly("scheme.problem.sum");
        assertThatThrownBy(() -> service.signOff(data.blocHead(), data.campaign, 1, data.openPeriod()))
                .hasMessageContaining("scheme.error.problems");
        service.discard(data.blocHead(), data.campaign, 1);
        assertThat(queries.overview(data.blocHead(), data.campaign).draft()).isNull();
    }

    @Test
    void aPublishedRankingAsksForAReason() {
        jdbc.sql("""
                        INSERT INTO ranking (id, period_id, number, scheme_id, published_at, published_by, checksum)
                        SELECT nextval('ranking_seq'), :period, 1, id, now(), 'x', 'x' FROM scoring_scheme
                        WHERE campaign_id = :campaign
                        """)
                .param("period", data.periods.get(0))
                .param("campaign", data.campaign)
                .update();
        assertThatThrownBy(() -> service.begin(data.blocHead(), data.campaign, "  "))
                .hasMessageContaining("scheme.error.reason");
        int number = service.begin(data.blocHead(), data.campaign, "Sở giao chỉ tiêu mới");
        assertThat(queries.sheet(data.blocHead(), data.campaign, number)
                        .openDraft()
                        .reason())
                .isEqualTo("Sở giao chỉ tiêu mới");
    }

    @Test
    void everyRuleComesBackFromTheDatabaseAsItWas() {
        RatioRule ratio = new RatioRule(
                Comparison.MORE_THAN,
                new Targets(new BigDecimal("33.30"), List.of(new TargetFor(7L, null, BigDecimal.TEN))));
        List<Level> levels = List.of(new Level("Không", BigDecimal.ZERO), new Level("Có", new BigDecimal("0.75")));
        List<Rule> rules = List.of(
                ratio,
                new LadderRule(
                        Basis.NUMBER, Comparison.AT_LEAST, List.of(new Step(BigDecimal.ONE, new BigDecimal("0.5")))),
                new ChoiceRule(levels),
                new MilestoneRule(levels, "Có"),
                new CountRule(new BigDecimal("0.5")),
                new BonusRule(BigDecimal.ONE),
                new DeductionRule(BigDecimal.ONE),
                new CompositeRule(List.of(
                        new Part("a", "A", BigDecimal.ONE, ratio),
                        new Part("b", "B", new BigDecimal("2.5"), new ChoiceRule(levels)))));
        Scheme base = campaigns.campaign(data.campaign).scheme();
        Scheme scheme = new Scheme(
                new BigDecimal("1000"),
                base.bonusCap(),
                base.latePoints(),
                base.lateCap(),
                base.bands(),
                base.tieBreak(),
                IntStream.range(0, rules.size())
                        .mapToObj(i -> new ItemRule("i" + i, "I", BigDecimal.TEN, rules.get(i), Counting.ADDED_UP))
                        .toList(),
                List.of(new Group("I", "Một", BigDecimal.TEN)),
                new Rounding(2, RoundingMode.HALF_EVEN));
        assertThat(json.read(json.write(scheme))).isEqualTo(scheme);
        service.begin(data.blocHead(), data.campaign, null);
        service.change(data.blocHead(), data.campaign, 0, before -> scheme);
        assertThat(queries.sheet(data.blocHead(), data.campaign, 2).scheme()).isEqualTo(scheme);
    }

    @Test
    void aCopiedCampaignBeginsWithTheNewestSignedOffVersion() {
        service.begin(data.blocHead(), data.campaign, null);
        swapPoints(0);
        service.signOff(data.blocHead(), data.campaign, 1, data.openPeriod());
        service.begin(data.blocHead(), data.campaign, null);
        long copy = copier.copy(
                data.campaign,
                new CampaignCopy("COPY-" + data.campaign, "Bản sao", LocalDate.now(), LocalDate.now(), List.of()));
        assertThat(campaigns.campaign(copy).scheme())
                .isEqualTo(campaigns.campaign(data.campaign).scheme());
        assertThat(campaigns.campaign(copy).schemeNumber()).isOne();
    }

    /** Exchanges the points of the first two items: the sum stays. */
    private void swapPoints(int version) {
        service.change(data.blocHead(), data.campaign, version, scheme -> {
            List<ItemRule> items = new ArrayList<>(scheme.items());
            ItemRule one = items.get(0);
            ItemRule two = items.get(1);
            items.set(0, item(one, two.maxPoints(), one.rule()));
            items.set(1, item(two, one.maxPoints(), two.rule()));
            return scheme.with(items);
        });
    }

    private static ItemRule item(ItemRule item, BigDecimal points, Rule rule) {
        return new ItemRule(item.code(), item.groupCode(), points, rule, item.counting());
    }
}
