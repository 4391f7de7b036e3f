package vn.thiduaso.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.award.AwardLine;
import vn.thiduaso.award.AwardQueries;
import vn.thiduaso.nomination.NominationFilter.Order;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class NominationQueriesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NominationQueries queries;

    @Autowired
    private AwardQueries awards;

    private NominationData data;

    @BeforeEach
    void makeABloc() {
        data = new NominationData(jdbc);
    }

    @Test
    void everybodySeesOnlyTheirShare() {
        long person = data.person(1, "Lê Thị Hoa", "FEMALE");
        data.stored(data.collective(0), NominationStatus.DRAFT, "draft of the head's unit");
        data.stored(data.collective(1), NominationStatus.SUBMITTED, "submitted");
        data.stored(data.individual(1, person), NominationStatus.DRAFT, "draft");
        data.stored(data.collective(2), NominationStatus.ACCEPTED, "accepted");

        assertThat(summaries(data.bloc.officer(1))).containsExactlyInAnyOrder("submitted", "draft");
        assertThat(summaries(data.bloc.officer(0))).containsExactly("draft of the head's unit");
        assertThat(summaries(data.bloc.blocHead())).containsExactlyInAnyOrder("submitted", "accepted");
        assertThat(summaries(data.superior())).containsExactly("accepted");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> summaries(data.administrator()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> summaries(NominationData.stranger()));
    }

    @Test
    void whatIsOutOfScopeIsNotFound() {
        long draft = data.stored(data.collective(1), NominationStatus.DRAFT, "draft");
        long submitted = data.stored(data.collective(2), NominationStatus.SUBMITTED, "submitted");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> details(data.bloc.blocHead(), draft));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> details(data.bloc.officer(2), draft));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> details(data.superior(), submitted));
        assertThat(details(data.bloc.blocHead(), submitted).actions().decide()).isTrue();
        assertThat(details(data.bloc.officer(2), submitted).actions())
                .isEqualTo(new NominationActions(false, false, false, false, false, false));
    }

    @Test
    void aWithdrawnDraftIsNobodyElsesBusiness() {
        long id = data.stored(data.collective(1), NominationStatus.DRAFT, "withdrawn");
        jdbc.sql("UPDATE nomination SET status = 'WITHDRAWN' WHERE id = ?")
                .param(id)
                .update();

        assertThat(summaries(data.bloc.blocHead())).isEmpty();
        assertThat(summaries(data.bloc.head(1))).containsExactly("withdrawn");
    }

    @Test
    void searchIgnoresCaseAndDiacriticsAndTakesSignsLiterally() {
        long hoa = data.person(1, "Lê Thị Hoa", "FEMALE");
        long dao = data.person(1, "Đào Văn Ấn", "MALE");
        data.stored(data.individual(1, hoa), NominationStatus.SUBMITTED, "Đạt 100 % chỉ tiêu");
        data.stored(data.individual(1, dao), NominationStatus.SUBMITTED, "Hoàn thành");

        assertThat(found("le thi")).containsExactly("Lê Thị Hoa");
        assertThat(found("ĐÀO VĂN ẤN")).containsExactly("Đào Văn Ấn");
        assertThat(found("dao")).containsExactly("Đào Văn Ấn");
        assertThat(found("100 %")).containsExactly("Lê Thị Hoa");
        assertThat(found("_")).isEmpty();
        assertThat(found("'; --")).isEmpty();
    }

    @Test
    void namesAreSortedTheVietnameseWay() {
        for (String name : List.of("Đất", "Ấn", "Dân", "An", "Ắng")) {
            data.stored(data.individual(1, data.person(1, name, "MALE")), NominationStatus.SUBMITTED, name);
        }

        assertThat(lines(new NominationFilter("", null, null, null, null, Order.SUBJECT, false)))
                .extracting(NominationLine::subjectName)
                .containsExactly("An", "Ắng", "Ấn", "Dân", "Đất");
    }

    @Test
    void filtersNarrowTheList() {
        long person = data.person(1, "Lê Thị Hoa", "FEMALE");
        data.stored(data.individual(1, person), NominationStatus.SUBMITTED, "a");
        data.stored(data.collective(1), NominationStatus.ACCEPTED, "b");
        data.stored(data.collective(2), NominationStatus.SUBMITTED, "c");

        assertThat(lines(new NominationFilter("", data.form, SubjectKind.COLLECTIVE, null, null, Order.UNIT, false)))
                .extracting(NominationLine::summary)
                .containsExactly("b", "c");
        assertThat(lines(new NominationFilter(
                        "", null, null, NominationStatus.SUBMITTED, data.bloc.unit(1), Order.STATUS, false)))
                .extracting(NominationLine::summary)
                .containsExactly("a");
        assertThat(lines(new NominationFilter("", data.finalForm, null, null, null, Order.FORM, true)))
                .isEmpty();
    }

    @Test
    void twoHundredRowsTakeAsManyStatementsAsOne() {
        data.stored(data.collective(1), NominationStatus.SUBMITTED, "one");
        page();
        List<String> one = SqlCount.statements(this::page);
        for (int i = 0; i < 200; i++) {
            data.stored(data.individual(1, data.person(1, "Người " + i, "MALE")), NominationStatus.SUBMITTED, "x");
        }

        List<String> many = SqlCount.statements(this::page);

        assertThat(page().paging().total()).isEqualTo(201);
        assertThat(page().lines()).hasSize(50);
        assertThat(many).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void acceptedOnesComeInTheOrderOfThePaper() {
        long hoa = data.person(1, "Lê Thị Hoa", "FEMALE");
        long an = data.person(1, "An Văn Đức", "MALE");
        long first = data.person(0, "Vũ Thị Yến", "FEMALE");
        data.stored(data.individual(1, hoa), NominationStatus.ACCEPTED, "");
        data.stored(data.individual(1, an), NominationStatus.ACCEPTED, "");
        data.stored(data.individual(0, first), NominationStatus.ACCEPTED, "");
        data.stored(data.collective(2), NominationStatus.ACCEPTED, "");
        data.stored(data.collective(1), NominationStatus.ACCEPTED, "");
        data.stored(data.collective(0), NominationStatus.SUBMITTED, "");

        List<String> names = queries.accepted(data.superior(), data.bloc.campaign, data.form).stream()
                .map(NominationView::subjectName)
                .toList();

        assertThat(names.get(0)).endsWith(" 1");
        assertThat(names.get(1)).endsWith(" 2");
        assertThat(names.subList(2, 5)).containsExactly("Vũ Thị Yến", "An Văn Đức", "Lê Thị Hoa");
    }

    @Test
    void countsSayWhatWaitsForWhom() {
        data.stored(data.collective(0), NominationStatus.SUBMITTED, "own unit of the head");
        data.stored(data.collective(1), NominationStatus.SUBMITTED, "");
        data.stored(data.collective(2), NominationStatus.DRAFT, "");

        assertThat(queries.counts(data.bloc.blocHead(), data.bloc.campaign))
                .isEqualTo(new NominationCounts(0, 0, 0, 1, 0));
        assertThat(queries.counts(data.deputy(), data.bloc.campaign)).isEqualTo(new NominationCounts(0, 0, 0, 1, 0));
        assertThat(queries.counts(data.bloc.officer(2), data.bloc.campaign))
                .isEqualTo(new NominationCounts(1, 0, 0, 0, 0));
    }

    @Test
    void earlierAwardsAreReadOfAPersonOrOfAWholeUnit() {
        long person = data.person(1, "Lê Thị Hoa", "FEMALE");
        data.award(1, person, "Giấy khen", LocalDate.of(2024, 1, 5));
        data.award(1, null, "Bằng khen", LocalDate.of(2023, 1, 5));

        assertThat(awards.awardsOf(data.bloc.officer(1), data.bloc.unit(1), person))
                .extracting(AwardLine::formName)
                .containsExactly("Giấy khen");
        assertThat(awards.awardsOf(data.bloc.blocHead(), data.bloc.unit(1), null))
                .extracting(AwardLine::formName)
                .as("the unit and its people, the latest first")
                .containsExactly("Giấy khen", "Bằng khen");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> awards.awardsOf(data.bloc.officer(2), data.bloc.unit(1), null));
    }

    private NominationPage page() {
        return queries.page(data.bloc.blocHead(), data.bloc.campaign, NominationFilter.ALL, 1);
    }

    private List<NominationLine> lines(NominationFilter filter) {
        return queries.lines(data.bloc.blocHead(), data.bloc.campaign, filter);
    }

    private List<String> found(String query) {
        return lines(new NominationFilter(query, null, null, null, null, Order.SUBJECT, false)).stream()
                .map(NominationLine::subjectName)
                .toList();
    }

    private List<String> summaries(Actor actor) {
        return queries.lines(actor, data.bloc.campaign, NominationFilter.ALL).stream()
                .map(NominationLine::summary)
                .toList();
    }

    private NominationDetails details(Actor actor, long id) {
        return queries.details(actor, data.bloc.campaign, id);
    }
}
