package vn.thiduaso.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thiduaso.dashboard.DashboardQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.DemoTest;

/** With the plan's own long names too, a meeting gets one page. */
@DemoTest
class MeetingSheetTests {

    @Autowired
    private DashboardQueries dashboards;

    @Autowired
    private MeetingSheet sheet;

    @ParameterizedTest
    @ValueSource(longs = {1, 51, 251, 301, 351})
    void itIsOnePage(long period) throws IOException {
        Actor leader = new Actor(1, "Hoàng Ngọc Thiện", List.of(Grant.inBloc(Role.BLOC_HEAD, 1, 2L)));

        try (PDDocument pdf = Loader.loadPDF(sheet.pdf(dashboards.dashboard(leader, period)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }
}
