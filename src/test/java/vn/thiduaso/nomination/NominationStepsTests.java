package vn.thiduaso.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.nomination.candidacy.NominationDraft;
import vn.thiduaso.nomination.event.NominationEvent;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class NominationStepsTests {

    private static final String PAPER = "05/TTr-KTĐ";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NominationSteps steps;

    @Autowired
    private NominationService service;

    @Autowired
    private NominationQueries queries;

    @Autowired
    private NominationRegister register;

    private NominationData data;
    private Actor head;

    @BeforeEach
    void makeABloc() {
        data = new NominationData(jdbc);
        head = data.bloc.blocHead();
    }

    @Test
    void fromTheVoteToTheDecisionEveryStepIsKept() {
        long id = service.create(
                data.bloc.officer(2),
                data.bloc.campaign,
                new NominationDraft(data.collective(2), NominationData.COMPLETE));
        service.submit(data.bloc.head(2), id);
        service.accept(head, id);
        steps.voted(head, data.bloc.campaign, Map.of(id, VoteOutcome.PASSED));
        steps.compiled(head, List.of(id), PAPER);
        steps.released(head, List.of(id), "Lập lại hồ sơ");
        steps.compiled(head, List.of(id), PAPER);
        steps.forwarded(head, List.of(id), PAPER);
        steps.awarded(data.superior(), id, "88/QĐ-UBND", LocalDate.of(2026, 12, 1));

        NominationDetails details = queries.details(data.bloc.officer(2), data.bloc.campaign, id);
        assertThat(details.nomination().status()).isEqualTo(NominationStatus.AWARDED);
        assertThat(details.nomination().outcome())
                .isEqualTo(new NominationOutcome(PAPER, "88/QĐ-UBND", LocalDate.of(2026, 12, 1), null));
        assertThat(details.events())
                .extracting(NominationEvent::status)
                .containsExactly(
                        "DRAFT",
                        "SUBMITTED",
                        "ACCEPTED",
                        "PASSED",
                        "IN_DOSSIER",
                        "PASSED",
                        "IN_DOSSIER",
                        "FORWARDED",
                        "AWARDED");
        assertThat(details.events().get(5).note()).isEqualTo("Lập lại hồ sơ");
        assertThat(details.events().get(8).byName()).isEqualTo("Võ Thành Nam");
    }

    @Test
    void oneThatMayNotGoStopsThemAll() {
        long passed = data.stored(data.collective(1), NominationStatus.PASSED, "");
        long waiting = data.stored(data.collective(2), NominationStatus.ACCEPTED, "");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> steps.compiled(head, List.of(passed, waiting), PAPER))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("nomination.error.notCompilable"));
        assertThat(statuses(passed, waiting)).containsExactly(NominationStatus.PASSED, NominationStatus.ACCEPTED);
    }

    @Test
    void whatNeedsNoVoteIsCompiledWithoutOne() {
        jdbc.sql("UPDATE award_form SET vote_threshold = 0 WHERE id = ?")
                .param(data.form)
                .update();
        long id = data.stored(data.collective(1), NominationStatus.ACCEPTED, "");

        steps.compiled(head, List.of(id), PAPER);
        steps.released(head, List.of(id), "");

        assertThat(statuses(id)).containsExactly(NominationStatus.ACCEPTED);
    }

    @Test
    void votesAreOfTheirCampaignAndOfKnownNominations() {
        long id = data.stored(data.collective(1), NominationStatus.ACCEPTED, "");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.voted(head, -1, Map.of(id, VoteOutcome.RESERVE)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.voted(head, data.bloc.campaign, Map.of(-9L, VoteOutcome.RESERVE)));
        steps.voted(head, data.bloc.campaign, Map.of(id, VoteOutcome.RESERVE));
        steps.voted(head, data.bloc.campaign, Map.of(id, VoteOutcome.NOT_PASSED));
        assertThat(statuses(id)).containsExactly(NominationStatus.NOT_PASSED);
    }

    @Test
    void twoHundredTakeAsFewReadsAsOne() {
        List<Long> ids = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> data.stored(
                        data.collective(1).inside("Phòng " + i), NominationStatus.PASSED, "department " + i))
                .toList();

        assertThat(SqlCount.statements(() -> register.views(ids))).hasSize(1);
        assertThat(SqlCount.statements(() -> queries.byIds(head, ids))).hasSize(1);
        assertThat(queries.byIds(head, ids))
                .hasSize(40)
                .first()
                .satisfies(view -> assertThat(view.subjectName()).startsWith("Phòng 0, "));
        assertThat(queries.byIds(NominationData.stranger(), ids)).isEmpty();
        assertThat(queries.byIds(data.superior(), ids)).hasSize(40);
        assertThat(queries.withStatus(head, data.bloc.campaign, Set.of(NominationStatus.PASSED)))
                .hasSize(40);
        assertThat(queries.withStatus(head, data.bloc.campaign, Set.of())).isEmpty();
    }

    private List<NominationStatus> statuses(Long... ids) {
        return register.views(List.of(ids)).stream().map(NominationView::status).toList();
    }
}
