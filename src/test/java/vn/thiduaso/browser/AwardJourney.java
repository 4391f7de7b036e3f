package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DemoTest;

/** Earlier awards come in from Excel; a forwarded dossier is asked about, decided, and found in the register. */
@DemoTest
class AwardJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private XlsxWriter writer;

    private BlocData data;
    private long dossier;

    @BeforeEach
    void aForwardedDossier() {
        data = new BlocData(jdbc, 2, LocalDate.now(VietnamTime.ZONE));
        long form = jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions, coefficient,
                                                collective_factor, vote_threshold)
                        VALUES (nextval('award_form_seq'), ?, 1, 'BK', 'Bằng khen', 'Chủ tịch', 'YEARLY', 1.5, 2, 80)
                        RETURNING id
                        """).param(data.campaign).query(Long.class).single();
        campaigns.evict();
        dossier = forwarded(form, null);
        forwarded(form, data.addOfficial(0, "Trần Đức An"));
        data.addOfficial(0, "Lê Thị Hoa");
        data.addOfficial(0, "Lê Thị Hoa");
    }

    @Test
    void earlierAwardsAreBroughtAndFound() {
        byte[] file = list(
                row("Trần Đức An", "1980", "Giấy khen", "Thành tích năm 2022", "7/QĐ", "05/01/2023"),
                row("Lê Thị Hoa", "1980", "Giấy khen", "Thành tích năm 2023", "8/QĐ", "05/01/2024"),
                row("Lê Thị Hoa", "1980", "Giấy khen", "Sai ngày", "9/QĐ", "31/02/2024"));
        try (Visitor visitor = at(Role.UNIT_OFFICER, data.unit(0), null)) {
            visitor.open("/so-khen-thuong/nhap").isFine();
            Page page = visitor.page();
            page.setInputFiles("#file", new FilePayload("khen.xlsx", XLSX, file));
            visitor.press("button:has-text('Tải lên')");
            assertThat(visitor.text()).contains("F6", "nhiều người cùng họ tên", "Trần Đức An");
            visitor.isFine();
            page.selectOption("select[name^=choice-]", "name");
            visitor.press("button:has-text('Ghi các dòng đúng')");
            assertThat(visitor.text()).contains("Đã ghi 2 lượt khen thưởng");
            visitor.open("/so-khen-thuong?q=le%20thi%20hoa").isFine();
            assertThat(visitor.text()).contains("8/QĐ").doesNotContain("7/QĐ");
            visitor.open("/don-vi/" + data.unit(0) + "/khen-thuong").isFine();
        }
    }

    @Test
    void aDossierIsAskedAboutDecidedAndPaid() {
        String page = "/trinh/" + dossier;
        try (Visitor superior = at(Role.SUPERIOR_READER, null, data.bloc);
                Visitor head = at(Role.BLOC_HEAD, data.unit(0), data.bloc)) {
            superior.open("/trinh").isFine().open(page).isFine();
            superior.page().fill("#reason", "Thiếu biên bản kiểm phiếu");
            superior.page()
                    .fill("#dueOn", LocalDate.now(VietnamTime.ZONE).plusDays(5).toString());
            superior.press("button:has-text('Gửi yêu cầu')");
            assertThat(superior.text()).contains("Đã gửi yêu cầu bổ sung");

            head.open("/");
            assertThat(head.text()).contains("Cấp trên yêu cầu bổ sung hồ sơ trình số 09/TTr-KTĐ");
            head.open(page).isFine();
            head.page().fill("#answer", "Đã bổ sung biên bản");
            head.press("button:has-text('Gửi trả lời')");

            superior.open(page);
            superior.page().fill("[name=number]", "412/QĐ-UBND");
            superior.page().fill("[name=decidedOn]", "2026-08-01");
            superior.page().selectOption("[name='rows[1].ruling']", "REFUSED");
            superior.press("button:has-text('Ghi quyết định')");
            assertThat(superior.text()).contains("Ghi lý do không khen");
            superior.page().fill("[name='rows[1].reason']", "Chưa đủ thời gian công tác");
            superior.press("button:has-text('Ghi quyết định')");
            assertThat(superior.text()).contains("Đã ghi quyết định cho 2", "7.590.000");
            superior.isFine();

            head.open("/phong-trao/" + data.campaign + "/kinh-phi");
            head.page().fill("#amount", "20.000.000");
            head.press("button:has-text('Lưu')");
            assertThat(head.text()).contains("12.410.000", "Bảy triệu năm trăm chín mươi nghìn đồng");
            head.isFine();
            assertThat(head.download(head.page().locator("a:has-text('chi thưởng')")))
                    .hasSizeGreaterThan(2_000);
            head.open("/so-khen-thuong?q=412").isFine();
            assertThat(head.text()).contains("Bằng khen");
        }
    }

    private Visitor at(Role role, @Nullable Long unit, @Nullable Long bloc) {
        String name = accounts.any().with(role, unit, bloc).username();
        jdbc.sql("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'khoitruong')"
                        + " WHERE username = :name")
                .param("name", name)
                .update();
        return Visitor.at(port, Visitor.DESK).signIn(name);
    }

    private long forwarded(long form, @Nullable Long person) {
        return jdbc.sql("""
                        INSERT INTO nomination (id, campaign_id, award_form_id, unit_id, subject_kind, staff_member_id,
                          occasion, occasion_year, status, summary, achievements, created_at, created_by, submitted_at,
                          submitted_by, paper_number, version)
                        VALUES (nextval('nomination_seq'), ?, ?, ?, ?, ?, 'YEARLY', 2026, 'FORWARDED', 'Đi đầu', 'x', now(),
                          'x', now(), 'x', '09/TTr-KTĐ', 0) RETURNING id
                        """)
                .params(data.campaign, form, data.unit(0), person == null ? "COLLECTIVE" : "INDIVIDUAL", person)
                .query(Long.class)
                .single();
    }

    @SafeVarargs
    private byte[] list(List<@Nullable Object>... rows) {
        List<Sheet.Column> columns = List.of(
                        "Họ và tên cá nhân",
                        "Năm sinh",
                        "Hình thức khen thưởng",
                        "Thành tích",
                        "Số quyết định",
                        "Ngày quyết định")
                .stream()
                .map(header -> new Sheet.Column(header, Kind.TEXT, 20))
                .toList();
        return writer.write(List.of(new Sheet("A", "Danh sách", List.of(), columns, Arrays.asList(rows))));
    }

    private static List<@Nullable Object> row(String... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
