package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.DemoTest;

/** A dossier from its draft to the superiors: compiled in the background, checked, sent, and a new edition, with and without script. */
@DemoTest
class DossierJourney {

    private static final String YEAR = "2018";
    private static final Pattern DOSSIER = Pattern.compile(".*/ho-so/\\d+");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDossierIsCompiledAndSentAndTheSuperiorsReadIt() throws IOException {
        String base = "/phong-trao/" + pass() + "/ho-so";
        String dossier = compile(base);
        isAmongTheTasks();
        send(dossier);
        isReadBySuperiors(base, dossier);
        newEdition(dossier);
    }

    /** Two collectives that passed the vote, on an occasion that nobody else uses. */
    private long pass() {
        return jdbc.sql("""
                        INSERT INTO nomination (id, campaign_id, award_form_id, unit_id, subject_kind, occasion, occasion_year,
                          status, summary, achievements, created_at, created_by, submitted_at, submitted_by, version)
                        SELECT nextval('nomination_seq'), f.campaign_id, f.id, u.id, 'COLLECTIVE', 'EXCEPTIONAL', %s, 'PASSED',
                          'Hoàn thành sớm số hóa hồ sơ', 'Số hóa toàn bộ hồ sơ lưu trữ.', now(), 'x', now(), 'x', 0
                        FROM unit u, (SELECT id, campaign_id FROM award_form ORDER BY campaign_id, position LIMIT 1) f
                        WHERE u.code IN ('CCTL', 'TTKN') RETURNING campaign_id
                        """.formatted(YEAR)).query(Long.class).list().get(0);
    }

    private String compile(String base) {
        try (Visitor head = Visitor.withoutScript(port).signIn("khoitruong")) {
            head.open(base);
            Page page = head.page();
            for (Locator list : page.locator("input[type=checkbox][name=list]").all()) {
                list.setChecked(list.getAttribute("value").endsWith("EXCEPTIONAL-" + YEAR));
            }
            page.fill("[name=signedOn]", "2026-01-20");
            head.press("main form[method=get] button[type=submit]");
            assertThat(head.text()).contains("Lấy theo sổ của Khối", "Chi cục Thủy lợi", "2 tập thể");
            head.press("main form[method=post] button[type=submit]");
            page.waitForURL(DOSSIER, new Page.WaitForURLOptions().setTimeout(60_000));
            assertThat(head.text()).contains("Tờ trình số", "Chờ ký, chuyển", "01-to-trinh.docx", "SHA256SUMS.txt");
            return head.path();
        }
    }

    private void isAmongTheTasks() {
        try (Visitor deputy = Visitor.at(port, Visitor.PHONE).signIn("khoipho")) {
            assertThat(deputy.text()).contains("chờ ký, chuyển");
        }
    }

    private void send(String dossier) throws IOException {
        try (Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            head.open(dossier).isFine();
            Set<String> names = names(head.download(head.page().locator("a[href$='ho-so.zip']")));
            assertThat(names).contains("00-muc-luc.pdf", "01-to-trinh.pdf", "02-danh-sach.xlsx");
            assertThat(names).anyMatch(name -> name.startsWith("bao-cao-thanh-tich/001-"));
            head.open(dossier + "/kiem-tra").isFine();
            assertThat(head.text()).contains("Còn nguyên vẹn").doesNotContain("Không trùng khớp");
            head.open(dossier).press("form[action$='/chuyen'] button");
            assertThat(head.text()).contains("Đã ghi nhận hồ sơ đã trình", "Đã trình");
        }
    }

    private void isReadBySuperiors(String base, String dossier) {
        try (Visitor superior = Visitor.at(port, Visitor.PHONE).signIn("so")) {
            superior.open(base).isFine();
            superior.press("main table a");
            assertThat(superior.path()).isEqualTo(dossier);
            assertThat(superior.page().locator("form[action$='/chuyen']").count())
                    .isZero();
        }
    }

    private void newEdition(String dossier) {
        try (Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            head.open(dossier).press("a[href$='/ban-moi']").isFine();
            head.press("main form[method=post] button[type=submit]");
            assertThat(head.text()).contains("Hãy ghi lý do lập bản mới");
            head.page().fill("[name=reason]", "Đính chính phần tóm tắt thành tích");
            head.press("main form[method=post] button[type=submit]");
            head.page().waitForURL(DOSSIER, new Page.WaitForURLOptions().setTimeout(60_000));
            assertThat(head.text()).contains("Bản 2", "Đính chính phần tóm tắt thành tích", "Các bản");
        }
    }

    private static Set<String> names(byte[] archive) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
