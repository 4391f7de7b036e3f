package vn.thiduaso.submission.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class NarrativeServiceTests {

    private static final String EMPTY = SectionText.mark("");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NarrativeService service;

    @Autowired
    private NarrativeQueries queries;

    @Autowired
    private Clock clock;

    private BlocData data;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
    }

    @Test
    void writingStartsTheReportAndIsStored() {
        NarrativeResult result = save(data.officer(0), Section.PLAN, "Việc kỳ tới", EMPTY);

        assertThat(result.saved()).isEqualTo(1);
        assertThat(text(Section.PLAN).text()).isEqualTo("Việc kỳ tới");
        assertThat(text(Section.PLAN).changedBy()).isEqualTo("Nguyễn Thị Lan");
        assertThat(text(Section.BLOC).text()).isEmpty();
    }

    @Test
    void twoWhoWriteDifferentSectionsBothKeepTheirs() {
        save(data.officer(0), Section.PLAN, "Của cán bộ", EMPTY);
        save(data.head(0), Section.BLOC, "Của thủ trưởng", EMPTY);

        assertThat(text(Section.PLAN).text()).isEqualTo("Của cán bộ");
        assertThat(text(Section.BLOC).text()).isEqualTo("Của thủ trưởng");
    }

    @Test
    void theSameSectionChangedByBothIsShownToTheSecond() {
        save(data.officer(0), Section.PLAN, "Của cán bộ", EMPTY);

        NarrativeResult result = save(data.head(0), Section.PLAN, "Của thủ trưởng", EMPTY);

        assertThat(result.saved()).isZero();
        assertThat(result.clashes().get(Section.PLAN).text()).isEqualTo("Của cán bộ");
        assertThat(text(Section.PLAN).text()).isEqualTo("Của cán bộ");
        NarrativeResult again = save(data.head(0), Section.PLAN, "Của thủ trưởng", SectionText.mark("Của cán bộ"));
        assertThat(again.saved()).isEqualTo(1);
        assertThat(text(Section.PLAN).text()).isEqualTo("Của thủ trưởng");
    }

    @Test
    void aSectionThatWasNotTouchedIsNotPutBack() {
        save(data.officer(0), Section.PLAN, "Của cán bộ", EMPTY);

        assertThat(save(data.head(0), Section.PLAN, "", EMPTY).clashes()).isEmpty();
        assertThat(text(Section.PLAN).text()).isEqualTo("Của cán bộ");
    }

    @Test
    void onlyTheUnitWrites() {
        assertThatThrownBy(() -> save(data.blocHead(), 1, Section.PLAN, "x")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> save(data.officer(1), 0, Section.PLAN, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.page(data.officer(1), data.openPeriod(), data.unit(0)))
                .isInstanceOf(NotFound.class);
        assertThat(queries.page(data.blocDeputy(), data.openPeriod(), data.unit(0))
                        .canEdit())
                .isFalse();
    }

    @Test
    void aSectionHasALength() {
        String long1 = "a".repeat(SectionText.LONGEST + 1);

        assertThatThrownBy(() -> save(data.officer(0), Section.PLAN, long1, EMPTY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("tooLong");
    }

    @Test
    void thePageNeedsFewStatements() {
        save(data.officer(0), Section.PLAN, "x", EMPTY);

        assertThat(SqlCount.statements(() -> queries.page(data.officer(0), data.openPeriod(), data.unit(0))))
                .hasSizeLessThanOrEqualTo(4);
    }

    private NarrativeResult save(Actor actor, Section section, String text, String base) {
        return service.save(actor, data.openPeriod(), data.unit(0), List.of(new SectionInput(section, text, base)));
    }

    private void save(Actor actor, int unit, Section section, String text) {
        service.save(actor, data.openPeriod(), data.unit(unit), List.of(new SectionInput(section, text, EMPTY)));
    }

    private SectionText text(Section section) {
        return queries.page(data.officer(0), data.openPeriod(), data.unit(0))
                .sections()
                .get(section.index());
    }
}
