package vn.thiduaso.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class RemarkTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RemarkService service;

    @Autowired
    private RemarkQueries queries;

    @Autowired
    private ReportQueries reports;

    @Autowired
    private Clock clock;

    private BlocData data;
    private EntryAddress address;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        address = new EntryAddress(data.openPeriod(), data.unit(0), "1");
    }

    @Test
    void unitAndLeadersTalkAboutOneIndicator() {
        service.say(data.officer(0), address, "  Số liệu lấy từ Cổng dịch vụ công ");
        service.say(data.blocDeputy(), address, "Đề nghị bổ sung quyết định\r\ncông bố");

        assertThat(queries.of(data.head(0), address))
                .extracting(RemarkView::text, RemarkView::ofUnit)
                .containsExactly(
                        tuple("Số liệu lấy từ Cổng dịch vụ công", true),
                        tuple("Đề nghị bổ sung quyết định\ncông bố", false));
        assertThat(queries.counts(
                        data.officer(0),
                        reports.report(data.officer(0), data.openPeriod(), data.unit(0))
                                .orElseThrow()))
                .containsExactly(Map.entry(data.indicators.get(0), 2));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> service.say(data.officer(0), address, " \n "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("remark.error.empty");
        assertThatThrownBy(() -> service.say(data.officer(0), address, "x".repeat(2001)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("remark.error.tooLong");
    }

    @Test
    void forOthersThereIsNoConversation() {
        service.say(data.officer(0), address, "Chỉ nội bộ");
        for (Actor other : List.of(data.officer(1), data.superior())) {
            assertThatThrownBy(() -> queries.of(other, address)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.say(other, address, "x")).isInstanceOf(NotFound.class);
        }
    }
}
