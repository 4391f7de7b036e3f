package vn.thiduaso.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.InvalidField;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.NominationDraft;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.nomination.eligibility.IncompleteNomination;
import vn.thiduaso.nomination.eligibility.rule.EligibilityCheck;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class NominationServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NominationService service;

    @Autowired
    private NominationQueries queries;

    private NominationData data;

    @BeforeEach
    void makeABloc() {
        data = new NominationData(jdbc);
    }

    @Test
    void aUnitDraftsItsHeadSubmitsALeaderAccepts() {
        long id = create(data.bloc.officer(2), data.collective(2), NominationData.COMPLETE);

        service.submit(data.bloc.head(2), id);
        service.accept(data.bloc.blocHead(), id);

        NominationView nomination = view(data.bloc.officer(2), id);
        assertThat(nomination.status()).isEqualTo(NominationStatus.ACCEPTED);
        assertThat(nomination.content()).isEqualTo(NominationData.COMPLETE);
        assertThat(nomination.candidacy()).isEqualTo(data.collective(2));
        assertThat(nomination.history().submittedBy()).isEqualTo("Trần Văn Hùng");
        assertThat(nomination.history().decidedBy()).isEqualTo("Lê Quang Minh");
        assertThat(actions(id)).containsExactly("nomination.created", "nomination.submitted", "nomination.accepted");
    }

    @Test
    void aReturnedNominationIsChangedAndSubmittedAgain() {
        long id = data.stored(data.collective(2), NominationStatus.SUBMITTED, "Tóm tắt");

        service.sendBack(data.deputy(), id, " Bổ sung số liệu ");
        NominationView returned = view(data.bloc.officer(2), id);
        assertThat(returned.returnReason()).isEqualTo("Bổ sung số liệu");
        service.edit(
                data.bloc.officer(2),
                id,
                new NominationDraft(data.collective(2), NominationData.COMPLETE),
                returned.version());
        service.submit(data.bloc.head(2), id);

        NominationView again = view(data.bloc.blocHead(), id);
        assertThat(again.status()).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(again.content()).isEqualTo(NominationData.COMPLETE);
        assertThat(again.history().isResubmitted()).isTrue();
    }

    @Test
    void submissionNamesWhatIsMissingAndStoresNothing() {
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        long id = create(data.bloc.officer(2), data.individual(2, person), NominationData.EMPTY);

        assertThatExceptionOfType(IncompleteNomination.class)
                .isThrownBy(() -> service.submit(data.bloc.head(2), id))
                .satisfies(e -> assertThat(e.blocking())
                        .extracting(EligibilityCheck::field)
                        .containsExactly(
                                "disciplined",
                                "initiative",
                                "initiativeDecision",
                                "initiativeLevel",
                                "taskResults",
                                "summary",
                                "achievements"));
        assertThat(view(data.bloc.head(2), id).status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void onlyTheHeadOfTheUnitSubmits() {
        long id = data.stored(data.collective(2), NominationStatus.DRAFT, "Tóm tắt");

        forbidden(() -> service.submit(data.bloc.officer(2), id));
        notFound(() -> service.submit(data.bloc.head(1), id));
        notFound(() -> service.submit(data.bloc.blocHead(), id));
        notFound(() -> service.submit(data.superior(), id));
    }

    @Test
    void onlyPeopleOfTheUnitWriteAndOnlyForTheirOwnStaff() {
        NominationDraft draft = new NominationDraft(data.collective(2), NominationData.EMPTY);
        long elsewhere = data.person(1, "Trần Văn Bình", "MALE");

        forbidden(() -> service.create(data.bloc.officer(1), data.bloc.campaign, draft));
        forbidden(() -> service.create(data.bloc.blocHead(), data.bloc.campaign, draft));
        notFound(() -> service.create(NominationData.stranger(), data.bloc.campaign, draft));
        notFound(() -> create(data.bloc.officer(2), data.individual(2, elsewhere), NominationData.EMPTY));
    }

    @Test
    void aLeaderDecidesOnOthersButNotOnTheOwnUnit() {
        long own = data.stored(data.collective(0), NominationStatus.SUBMITTED, "Tóm tắt");

        forbidden(() -> service.accept(data.bloc.blocHead(), own));
        forbidden(() -> service.sendBack(data.bloc.blocHead(), own, "Lý do"));
        forbidden(() -> service.accept(data.bloc.head(0), own));
        notFound(() -> service.accept(data.superior(), own));
        service.accept(data.deputy(), own);

        assertThat(view(data.deputy(), own).status()).isEqualTo(NominationStatus.ACCEPTED);
    }

    @Test
    void theUnitWithdrawsAndItsHeadAloneOnceSigned() {
        long submitted = data.stored(data.collective(2), NominationStatus.SUBMITTED, "Tóm tắt");

        forbidden(() -> service.withdraw(data.bloc.officer(2), submitted, ""));
        service.withdraw(data.bloc.head(2), submitted, "");
        long again = create(data.bloc.officer(2), data.collective(2), NominationData.EMPTY);
        service.withdraw(data.bloc.officer(2), again, "");
    }

    @Test
    void theHeadWithdrawsWithAReasonUntilItIsInADossier() {
        long accepted = data.stored(data.collective(1), NominationStatus.ACCEPTED, "Tóm tắt");
        long compiled = data.stored(data.collective(2), NominationStatus.IN_DOSSIER, "Tóm tắt");

        forbidden(() -> service.withdraw(data.bloc.officer(1), accepted, "Chuyển công tác"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.withdraw(data.bloc.head(2), compiled, "Chuyển công tác"))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("nomination.error.notWithdrawable"));
        service.withdraw(data.bloc.head(1), accepted, " Chuyển công tác ");

        NominationDetails details = queries.details(data.bloc.head(1), data.bloc.campaign, accepted);
        assertThat(details.nomination().status()).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(details.events().get(details.events().size() - 1).note()).isEqualTo("Chuyển công tác");
        assertThat(view(data.deputy(), accepted).outcome().reason()).isEqualTo("Chuyển công tác");
    }

    @Test
    void theSameSubjectFormOccasionAndYearIsRefused() {
        create(data.bloc.officer(2), data.collective(2), NominationData.EMPTY);
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        long other = create(data.bloc.officer(2), data.individual(2, person), NominationData.EMPTY);

        duplicate(() -> create(data.bloc.officer(2), data.collective(2), NominationData.EMPTY));
        duplicate(() -> create(data.bloc.officer(2), data.individual(2, person), NominationData.EMPTY));
        assertThat(other).isPositive();
    }

    @Test
    void twoAtTheSameMomentGetOneNominationAndOneSentence() {
        CyclicBarrier barrier = new CyclicBarrier(4);
        List<CompletableFuture<String>> tries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tries.add(CompletableFuture.supplyAsync(() -> {
                try {
                    barrier.await();
                    create(data.bloc.officer(2), data.collective(2), NominationData.EMPTY);
                    return "created";
                } catch (RuleViolation e) {
                    return e.messageKey();
                } catch (Exception e) {
                    return e.toString();
                }
            }));
        }

        assertThat(tries.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        "created",
                        "nomination.error.duplicate",
                        "nomination.error.duplicate",
                        "nomination.error.duplicate");
    }

    @Test
    void anOccasionOrYearThatTheCampaignDoesNotKnowIsRefusedAtItsField() {
        Candidacy yearly = new Candidacy(
                data.bloc.unit(2), SubjectKind.COLLECTIVE, null, data.finalForm, Occasion.YEARLY, NominationData.YEAR);
        Candidacy tooEarly =
                new Candidacy(data.bloc.unit(2), SubjectKind.COLLECTIVE, null, data.form, Occasion.YEARLY, 1999);
        Candidacy unknown = new Candidacy(data.bloc.unit(2), SubjectKind.COLLECTIVE, null, -5, Occasion.FINAL, null);

        assertThat(fieldOf(yearly)).isEqualTo("occasion");
        assertThat(fieldOf(tooEarly)).isEqualTo("year");
        assertThat(fieldOf(unknown)).isEqualTo("awardFormId");
    }

    @Test
    void aChangeOnTopOfSomebodyElsesIsRefused() {
        long id = data.stored(data.collective(2), NominationStatus.DRAFT, "Tóm tắt");
        NominationDraft draft = new NominationDraft(data.collective(2), NominationData.COMPLETE);
        service.edit(data.bloc.officer(2), id, draft, 0);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> service.edit(data.bloc.officer(2), id, draft, 0));
    }

    private String fieldOf(Candidacy candidacy) {
        try {
            create(data.bloc.officer(2), candidacy, NominationData.EMPTY);
            return "none";
        } catch (InvalidField e) {
            return e.field();
        }
    }

    private long create(Actor actor, Candidacy candidacy, NominationContent content) {
        return service.create(actor, data.bloc.campaign, new NominationDraft(candidacy, content));
    }

    private NominationView view(Actor actor, long id) {
        return queries.details(actor, data.bloc.campaign, id).nomination();
    }

    private List<String> actions(long id) {
        return jdbc.sql("SELECT action FROM audit_event WHERE subject LIKE :end ORDER BY id")
                .param("end", "% · " + id)
                .query(String.class)
                .list();
    }

    private static void forbidden(Runnable step) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(step::run);
    }

    private static void notFound(Runnable step) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(step::run);
    }

    private static void duplicate(Runnable step) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(step::run)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("nomination.error.duplicate"));
    }
}
