package vn.thiduaso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
@Transactional
class AuditLogTests {

    private static final Actor LAN = new Actor(7, "Lê Thị Lan", List.of(Grant.inUnit(Role.UNIT_HEAD, 1)));
    private static final Actor ADMINISTRATOR = new Actor(8, "Quản Trị", List.of(Grant.administrator()));
    private static final int FIRST = 1;

    @Autowired
    AuditLog log;

    @Autowired
    AuditQueries queries;

    @Autowired
    MockMvc mvc;

    @Test
    void oneStatementKeepsWhoDidWhatAndWhichFieldsReallyChanged() {
        Map<String, Change> changes = new HashMap<>();
        changes.put("note", Change.of(null, "Đã \"kiểm\" tra"));
        changes.put("level", Change.of(3, 3));
        assertThat(SqlCount.statements(() -> log.record(LAN, "thu.luu", "Báo cáo thử", changes)))
                .hasSize(1);
        AuditEvent event = found("bao cao thu");
        assertThat(event.actorName()).isEqualTo("Lê Thị Lan");
        assertThat(event.changes()).containsExactly(new AuditEvent.FieldChange("note", null, "Đã \"kiểm\" tra"));
    }

    @Test
    void longSubjectsAreCut() {
        log.record(LAN, "thu.cat", "Đối tượng ".repeat(30));
        assertThat(found("doi tuong doi tuong").subject()).hasSize(120).endsWith("…");
    }

    @Test
    void theNewestComesFirstAndAPageBehindTheLastIsTheLast() {
        log.record(LAN, "thu.trang", "Trang thử một");
        log.record(LAN, "thu.trang", "Trang thử hai");
        AuditFilter filter = new AuditFilter("trang thu", "thu.trang", null, null);
        assertThat(queries.find(ADMINISTRATOR, filter, FIRST).rows().get(0).subject())
                .isEqualTo("Trang thử hai");
        assertThat(queries.find(ADMINISTRATOR, filter, 10).rows()).hasSize(2);
        assertThat(queries.actions(ADMINISTRATOR)).contains("thu.trang");
    }

    @Test
    void onlyTheAdministratorReadsIt() {
        assertThatThrownBy(() -> queries.find(LAN, AuditFilter.NONE, FIRST)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.actions(LAN)).isInstanceOf(Forbidden.class);
    }

    @Test
    void thePageSpeaksWordsAndShowsWhatHasNoneAsItIs() throws Exception {
        log.record(
                LAN,
                "thu.chuaCoTen",
                "Đối tượng thử từ ngữ",
                Map.of("6a.numerators[1]", Change.of("4", "5"), "state", Change.of("DRAFT", "SUBMITTED")));
        String page = mvc.perform(get("/quan-tri/nhat-ky")
                        .param("q", "doi tuong thu tu ngu")
                        .with(Acting.as(ADMINISTRATOR)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(HtmlUtils.htmlUnescape(page))
                .contains("thu.chuaCoTen", "6a: Tử số 2:", "4 → 5", "Đang nhập → Đã nộp");
    }

    private AuditEvent found(String text) {
        return queries.find(ADMINISTRATOR, new AuditFilter(text, null, null, null), FIRST)
                .rows()
                .get(0);
    }
}
