package vn.thiduaso.nomination.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.nomination.candidacy.TaskResults;
import vn.thiduaso.unit.UnitKind;
import vn.thiduaso.unit.UnitView;

class RulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FORM = "Bằng khen của Chủ tịch UBND tỉnh";
    private static final Candidacy UNIT = new Candidacy(7, SubjectKind.COLLECTIVE, null, 1, Occasion.YEARLY, 2026);
    private static final Candidacy PERSON = new Candidacy(7, SubjectKind.INDIVIDUAL, 5L, 1, Occasion.YEARLY, 2026);
    private static final UnitRecord FINE = new UnitRecord("2026", List.of());

    @Test
    void aCompleteNominationMeetsEverything() {
        assertThat(Rules.check(known(UNIT))).isNotEmpty().allMatch(EligibilityCheck::isMet);
        assertThat(Rules.check(known(PERSON))).isNotEmpty().allMatch(EligibilityCheck::isMet);
    }

    @Test
    void whatIsMissingIsToldFieldByField() {
        assertThat(fields(PERSON))
                .containsExactly(
                        "disciplined",
                        "initiative",
                        "initiativeDecision",
                        "initiativeLevel",
                        "taskResults",
                        "summary",
                        "achievements");
        assertThat(fields(UNIT)).containsExactly("disciplined", "summary", "achievements");
    }

    @Test
    void aDissolvedUnitIsNotAwarded() {
        assertThat(findings(new UnitExists(), with(known(UNIT), unit(TODAY.minusDays(1)))))
                .containsExactly("dissolved");
        assertThat(findings(new UnitExists(), with(known(UNIT), unit(TODAY)))).containsExactly("unit");
    }

    @Test
    void whoIsUnderDisciplineIsNotAwarded() {
        assertThat(findings(new NotDisciplined(), content(UNIT, declared(null))))
                .containsExactly("discipline.undeclared");
        assertThat(findings(new NotDisciplined(), content(UNIT, declared(true))))
                .containsExactly("discipline.declared");
        assertThat(findings(new NotDisciplined(), content(UNIT, declared(false))))
                .containsExactly("discipline.none");
    }

    @Test
    void theSameAchievementIsAwardedOnce() {
        PastAward same = award("Bằng khen khác", "Đã số hóa hồ sơ", TODAY.minusYears(4));
        Case person = awards(content(PERSON, NominationData.COMPLETE), same);

        assertThat(findings(new NotAwardedYet(), person)).containsExactly("achievementAwarded");
        assertThat(findings(new NotAwardedYet(), awards(known(PERSON), award(FORM, "Phòng cháy rừng", TODAY))))
                .containsExactly("achievementNew");
    }

    @Test
    void onOneOccasionThereIsOneAward() {
        Rival awarded = rival(2, 7, null, null, 2, "AWARDED");
        Rival elsewhere = rival(3, 8, null, null, 2, "AWARDED");

        assertThat(findings(new NotAwardedYet(), rivals(known(UNIT), awarded))).containsExactly("occasionAwarded");
        assertThat(findings(new NotAwardedYet(), rivals(known(UNIT), elsewhere)))
                .containsExactly("achievementNew");
    }

    @Test
    void anIndividualNeedsARecognisedInitiativeACollectiveNone() {
        assertThat(findings(new RecognisedInitiative(), known(PERSON))).containsExactly("recognised");
        assertThat(findings(new RecognisedInitiative(), content(PERSON, NominationData.EMPTY)))
                .containsExactly("missing.initiative", "missing.initiativeDecision", "missing.initiativeLevel");
        assertThat(findings(new RecognisedInitiative(), content(UNIT, NominationData.EMPTY)))
                .isEmpty();
    }

    @Test
    void missedIndicatorsAreListed() {
        UnitRecord missed = new UnitRecord("2025", List.of("6a. OCOP", "10. Kế hoạch 3072"));

        assertThat(findings(new IndicatorsMet(), record(known(UNIT), missed))).containsExactly("indicators.missed");
        assertThat(findings(new IndicatorsMet(), record(known(UNIT), FINE))).containsExactly("indicators.met");
        assertThat(findings(new IndicatorsMet(), record(known(UNIT), null))).containsExactly("indicators.unknown");
        assertThat(findings(new IndicatorsMet(), record(known(PERSON), missed))).isEmpty();
        assertThat(Rules.check(record(known(UNIT), missed)))
                .filteredOn(check -> check.rule() == RuleCode.INDICATORS_MET)
                .singleElement()
                .satisfies(check -> assertThat(check.arguments()).contains("2", "6a. OCOP; 10. Kế hoạch 3072"));
    }

    @Test
    void theSameFormNeedsTwoYears() {
        assertThat(sameForm(FORM, TODAY.minusYears(2).plusDays(1))).containsExactly("sameForm");
        assertThat(sameForm(FORM, TODAY.minusYears(2))).containsExactly("noSameForm");
        assertThat(sameForm("Giấy khen", TODAY)).containsExactly("noSameForm");
    }

    @Test
    void anAuthorityThatWasRenamedGivesTheSameForm() {
        Case known = known(UNIT);
        Case renamed = form(known, "Giấy khen của Giám đốc Sở Nông nghiệp và Môi trường");

        assertThat(findings(
                        new SameFormLately(),
                        awards(renamed, award("Giấy khen của Giám đốc Sở Nông nghiệp và PTNT", "Khác", TODAY))))
                .containsExactly("sameForm");
        assertThat(findings(
                        new SameFormLately(), awards(renamed, award("Giấy khen của Giám đốc Sở Y tế", "Khác", TODAY))))
                .containsExactly("noSameForm");
    }

    @Test
    void aSecondFormOrTheSameInitiativeOfAnotherIsTold() {
        Rival second = rival(2, 7, null, null, 2, "SUBMITTED");
        Rival other = rival(3, 8, 9L, "Lê Thị Hoa", 1, "SUBMITTED");

        assertThat(findings(new NominatedOnce(), rivals(known(UNIT), second))).containsExactly("otherForm");
        assertThat(findings(new NominatedOnce(), rivals(known(PERSON), other))).containsExactly("sameInitiative.named");
        assertThat(findings(new NominatedOnce(), rivals(known(PERSON), rival(3, 8, 9L, "Hoa", 1, "DRAFT"))))
                .as("a draft of another unit is nobody's business")
                .containsExactly("nominatedOnce");
    }

    @Test
    void onePersonInTwoUnitsIsFoundWithoutDiacritics() {
        assertThat(twin("Dương Văn Hoà", 1980)).containsExactly("twoPersons.named");
        assertThat(twin("DUONG VAN HOA", 1975)).containsExactly("twoPersons.named");
        assertThat(twin("Dương Văn Hoàn", 1980)).containsExactly("twoPersons.named");
        assertThat(twin("Dương Văn Hoàn", 1975)).containsExactly("onePerson");
        assertThat(twin("Trần Thị Mai", 1980)).containsExactly("onePerson");
    }

    @Test
    void theQuotaIsTheSmallerOfNumberAndShare() {
        Rival one = rival(2, 8, null, null, 1, "SUBMITTED");
        Rival refused = rival(3, 9, null, null, 1, "NOT_PASSED");
        FormRules twentyPercent = new FormRules(Map.of(), 5, new BigDecimal("20"), null, null);

        assertThat(findings(new WithinQuota(), rules(rivals(known(UNIT), refused), twentyPercent)))
                .containsExactly("quota.within");
        assertThat(findings(new WithinQuota(), rules(rivals(known(UNIT), one), twentyPercent)))
                .as("20 % of nine units is one")
                .containsExactly("quota.over");
        assertThat(findings(new WithinQuota(), known(UNIT))).isEmpty();
        assertThat(findings(new WithinQuota(), rules(known(PERSON), new FormRules(Map.of(), 1, null, 0, null))))
                .containsExactly("quota.over");
    }

    @Test
    void enoughIndividualsAreDirectWorkers() {
        Rival self = new Rival(1, 7, "A", 5L, "Lan", 1980, false, null, 1, Occasion.YEARLY, 2026, "SUBMITTED", null);
        Rival leader = new Rival(2, 8, "B", 6L, "Hùng", 1970, true, null, 1, Occasion.YEARLY, 2026, "SUBMITTED", null);
        FormRules half = new FormRules(Map.of(), null, null, null, new BigDecimal("50"));
        FormRules most = new FormRules(Map.of(), null, null, null, new BigDecimal("60"));
        Case both = rivals(known(PERSON), self, leader);

        assertThat(findings(new DirectWorkers(), rules(both, half))).containsExactly("direct.enough");
        assertThat(findings(new DirectWorkers(), rules(both, most))).containsExactly("direct.few");
        assertThat(findings(new DirectWorkers(), both)).isEmpty();
    }

    @Test
    void theBlocSetsWhatBlocksAndWhatIsNotAsked() {
        Case empty = content(UNIT, NominationData.EMPTY);
        Map<RuleCode, RuleLevel> levels =
                Map.of(RuleCode.COMPLETE, RuleLevel.WARNING, RuleCode.NOT_DISCIPLINED, RuleLevel.OFF);

        List<EligibilityCheck> checks = Rules.check(rules(empty, new FormRules(levels, null, null, null, null)));

        assertThat(checks).noneMatch(EligibilityCheck::isBlocking);
        assertThat(checks).extracting(EligibilityCheck::rule).doesNotContain(RuleCode.NOT_DISCIPLINED);
        assertThat(checks)
                .filteredOn(check -> check.rule() == RuleCode.COMPLETE)
                .hasSize(2)
                .allMatch(check -> check.level() == EligibilityCheck.Level.WARNING);
    }

    private static List<String> twin(String name, int birthYear) {
        Rival self =
                new Rival(1, 7, "A", 5L, "Dương Văn Hòa", 1980, false, null, 1, Occasion.YEARLY, 2026, "DRAFT", null);
        Rival other =
                new Rival(2, 8, "B", 6L, name, birthYear, false, null, 1, Occasion.YEARLY, 2026, "SUBMITTED", null);
        return findings(new OnePersonOnce(), rivals(known(PERSON), self, other));
    }

    private static List<String> sameForm(String form, LocalDate date) {
        return findings(new SameFormLately(), awards(known(UNIT), award(form, "Phòng cháy rừng", date)));
    }

    private static List<@Nullable String> fields(Candidacy candidacy) {
        return Rules.check(content(candidacy, NominationData.EMPTY)).stream()
                .filter(EligibilityCheck::isBlocking)
                .map(EligibilityCheck::field)
                .toList();
    }

    private static List<String> findings(Rule rule, Case known) {
        return rule.findings(known).stream().map(Finding::key).toList();
    }

    private static Case known(Candidacy candidacy) {
        return new Case(
                TODAY,
                formNamed(FORM),
                FormRules.USUAL,
                new Nominee(1, candidacy, NominationData.COMPLETE),
                unit(null),
                List.of(),
                List.of(),
                FINE,
                9,
                true);
    }

    private static AwardFormSheet formNamed(String name) {
        return new AwardFormSheet(
                1,
                "BK",
                name,
                "Chủ tịch",
                Set.of(Occasion.YEARLY),
                BigDecimal.ONE,
                BigDecimal.TEN,
                new BigDecimal("80"));
    }

    private static Case form(Case known, String name) {
        return new Case(
                TODAY,
                formNamed(name),
                known.rules(),
                known.nominee(),
                known.unit(),
                known.awards(),
                known.rivals(),
                known.record(),
                9,
                true);
    }

    private static Case content(Candidacy candidacy, NominationContent content) {
        Case known = known(candidacy);
        return copy(known, new Nominee(1, candidacy, content), known.unit(), known.awards(), known.rivals());
    }

    private static Case with(Case known, UnitView unit) {
        return copy(known, known.nominee(), unit, known.awards(), known.rivals());
    }

    private static Case awards(Case known, PastAward... awards) {
        return copy(known, known.nominee(), known.unit(), List.of(awards), known.rivals());
    }

    private static Case rivals(Case known, Rival... rivals) {
        return copy(known, known.nominee(), known.unit(), known.awards(), List.of(rivals));
    }

    private static Case copy(Case known, Nominee nominee, UnitView unit, List<PastAward> awards, List<Rival> rivals) {
        return new Case(TODAY, known.form(), known.rules(), nominee, unit, awards, rivals, known.record(), 9, true);
    }

    private static Case record(Case known, @Nullable UnitRecord record) {
        return new Case(
                TODAY,
                known.form(),
                known.rules(),
                known.nominee(),
                known.unit(),
                known.awards(),
                known.rivals(),
                record,
                9,
                true);
    }

    private static Case rules(Case known, FormRules rules) {
        return new Case(
                TODAY,
                known.form(),
                rules,
                known.nominee(),
                known.unit(),
                known.awards(),
                known.rivals(),
                known.record(),
                9,
                true);
    }

    private static Rival rival(
            long id, long unit, @Nullable Long person, @Nullable String name, long form, String status) {
        return new Rival(
                id,
                unit,
                "Đơn vị " + unit,
                person,
                name,
                1980,
                false,
                null,
                form,
                Occasion.YEARLY,
                2026,
                status,
                "Số hóa hồ sơ");
    }

    private static PastAward award(String form, String achievement, LocalDate date) {
        return new PastAward(7, null, form, achievement, "45/QĐ-UBND", date);
    }

    private static NominationContent declared(@Nullable Boolean disciplined) {
        return new NominationContent(
                "", "", null, null, null, null, null, null, TaskResults.NONE, null, null, disciplined, null);
    }

    private static UnitView unit(@Nullable LocalDate end) {
        return new UnitView(7, "CCTL", "Chi cục Thủy lợi", UnitKind.CHI_CUC, end);
    }
}
