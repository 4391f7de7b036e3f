package vn.thiduaso.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.mail.Letter;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** Each list as a workbook: the rows of its filters, all pages of them, and no more than the person may see. */
@DatabaseTest
class ListDownloadsTests {

    private static final Actor ADMINISTRATOR = new Actor(1, "Quản trị", List.of(Grant.administrator()));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Clock clock;

    private BlocData data;
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 4, LocalDate.now(clock));
    }

    @Test
    void reportsOfAPeriod() throws Exception {
        String address = "/ky/" + data.openPeriod() + "/bao-cao.xlsx";

        assertThat(rows(data.blocHead(), address)).hasSize(4).allMatch(row -> row.contains("Chưa bắt đầu"));
        assertThat(rows(data.blocHead(), address + "?trang-thai=VERIFIED")).isEmpty();
        assertThat(rows(data.blocHead(), address + "?q=chi cuc&sort=-nhap")).hasSize(4);
        mvc.perform(get(address).with(Acting.as(data.officer(0)))).andExpect(status().isNotFound());
    }

    @Test
    void queueOfAPeriod() throws Exception {
        String address = "/ky/" + data.openPeriod() + "/tham-dinh.xlsx";

        assertThat(rows(data.blocDeputy(), address)).hasSize(4).allMatch(row -> row.contains("hạn nộp "));
        assertThat(rows(data.blocDeputy(), address + "?trang-thai=VERIFIED")).isEmpty();
        mvc.perform(get(address).with(Acting.as(data.head(0)))).andExpect(status().isNotFound());
    }

    @Test
    void accountsOfAllPages() throws Exception {
        for (int i = 0; i < 55; i++) {
            accounts.named(mark + "." + i, "Người " + mark).with(Role.UNIT_OFFICER, data.unit(0), null);
        }
        String address = "/quan-tri/tai-khoan.xlsx?q=" + mark;

        List<String> statements = SqlCount.statements(() -> assertThat(rows(ADMINISTRATOR, address))
                .hasSize(55)
                .allMatch(row -> row.contains("Cán bộ đầu mối, Chi cục "))
                .allMatch(row -> row.contains("Đang dùng")));
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
        mvc.perform(get(address).with(Acting.as(data.blocHead()))).andExpect(status().isForbidden());
    }

    @Test
    void auditTrailOfAllPages() throws Exception {
        for (int i = 0; i < 55; i++) {
            audit.record(ADMINISTRATOR, "account.edited", mark, Map.of("email", Change.of("=cũ" + i, "@mới" + i)));
        }
        audit.record(ADMINISTRATOR, "account.created", mark);
        String address = "/quan-tri/nhat-ky.xlsx?action=account.edited&q=" + mark;

        assertThat(rows(ADMINISTRATOR, address))
                .hasSize(55)
                .allMatch(row -> row.contains("Sửa tài khoản"))
                .first()
                .asString()
                .contains("Thư điện tử: =cũ54 → @mới54");
        mvc.perform(get(address).with(Acting.as(data.blocHead()))).andExpect(status().isForbidden());
    }

    @Test
    void lettersOfAllPages() throws Exception {
        long account = accounts.any().id();
        for (int i = 0; i < 55; i++) {
            Contact to =
                    new Contact(account, mark + i, i == 0 ? null : "a@example.vn", Role.UNIT_OFFICER, data.unit(0));
            outbox.add(new Letter(mark + i, "campaign:" + data.campaign, "OPENING", to, "=Kỳ mới", "Chào"));
        }
        String address = "/phong-trao/" + data.campaign + "/nhac-viec/thu.xlsx";

        assertThat(rows(data.blocHead(), address)).hasSize(55).allMatch(row -> row.contains("=Kỳ mới"));
        assertThat(rows(data.blocHead(), address + "?state=NO_ADDRESS"))
                .singleElement()
                .asString()
                .contains("Chưa có địa chỉ");
        mvc.perform(get(address).with(Acting.as(data.officer(0)))).andExpect(status().isForbidden());
    }

    /** The rows below the header, each as its cells with bars between them. */
    private List<String> rows(Actor actor, String address) throws Exception {
        byte[] file = mvc.perform(get(address).with(Acting.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> rows = new ArrayList<>();
        DataFormatter text = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            boolean below = false;
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(text.formatCellValue(cell)));
                if (below) {
                    rows.add(String.join(" | ", cells));
                }
                below = below || cells.contains("STT");
            }
        }
        return rows;
    }
}
