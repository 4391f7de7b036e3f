package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.DemoTest;

/** A submitted report is sent back, mended, submitted again; both versions are compared and printed. */
@DemoTest
class SubmissionJourney {

    private static final String WRITTEN = "Bổ sung quyết định công bố danh mục.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aReportIsSubmittedTwiceAndTheVersionsAreCompared() throws IOException {
        String unit = jdbc.sql("""
                        SELECT r.period_id || '/' || r.unit_id || '/' || u.code FROM report r JOIN unit u ON u.id = r.unit_id
                        WHERE r.status = 'SUBMITTED' AND r.submission_no = 1 AND u.code = 'CCKL' ORDER BY r.id DESC LIMIT 1
                        """).query(String.class).single();
        String[] parts = unit.split("/", -1);
        String report = "/ky/" + parts[0] + "/bao-cao/" + parts[1];
        String head = "thutruong." + parts[2].toLowerCase(Locale.ROOT);

        theFirstVersionIsThere(head, report);
        sendBack(report.replace("bao-cao", "tham-dinh"));
        mendAndSubmitAgain(head, report);
        theReviewerSeesWhatChanged(report);
        thePaperIsOfTheVersion(head, report);
    }

    private void theFirstVersionIsThere(String head, String report) {
        try (Visitor visitor = Visitor.at(port, Visitor.DESK).signIn(head)) {
            visitor.open(report);
            visitor.page().click(".head-actions a[href$='/ban-nop']");
            visitor.isFine();
            assertThat(visitor.text()).contains("Lần 1", "Bản đầu tiên");
            visitor.page().click("tbody th a");
            visitor.isFine();
            assertThat(visitor.text()).contains("Nội dung khớp mã kiểm tra");
            visitor.open(report + "/thuyet-minh").isFine();
        }
    }

    private void sendBack(String review) {
        try (Visitor leader = Visitor.withoutScript(port).signIn("khoipho")) {
            leader.open(review);
            Page page = leader.page();
            page.click("button[name=acceptRest]");
            page.check("input[name='rows[0].decision'][value=SENT_BACK]");
            page.fill("textarea[name='rows[0].reason']", "Thiếu quyết định");
            page.fill("input[name=due]", LocalDate.now().plusDays(5).toString());
            page.click("button[name=finish]");
            assertThat(leader.text()).contains("Đã gửi kết quả thẩm định");
        }
    }

    private void mendAndSubmitAgain(String head, String report) {
        try (Visitor visitor = Visitor.withoutScript(port).signIn(head)) {
            visitor.open(report);
            Locator open = visitor.page().locator("input[name$='.denominator']");
            assertThat(open.count()).as("only the returned item is open").isEqualTo(1);
            String row = open.getAttribute("name").replace(".denominator", "");
            visitor.page().check("input[name='" + row + ".state'][value=ENTERED]");
            for (Locator part : visitor.page()
                    .locator("input[name^='" + row + ".numerators']")
                    .all()) {
                part.fill("3");
            }
            open.fill("2.000");
            visitor.page().click("details.entry-more:has([name='" + row + ".note']) summary");
            visitor.page().fill("[name='" + row + ".note']", "Cập nhật theo quyết định mới");
            visitor.page()
                    .locator(".actions-bar button[type=submit]:not([name])")
                    .click();
            visitor.open(report + "/thuyet-minh");
            visitor.page().fill("textarea[name='rows[6].text']", WRITTEN);
            visitor.press(".actions-bar button");
            assertThat(visitor.text()).contains("Đã lưu 1 mục");
            visitor.open(report + "/gui");
            assertThat(visitor.text()).contains("Đã sửa 1 chỉ tiêu, 1 mục thuyết minh");
            visitor.press("form[action$='/gui'] button[type=submit]");
            assertThat(visitor.text()).contains("Đã nộp");
        }
    }

    private void theReviewerSeesWhatChanged(String report) {
        String queue = report.replaceAll("/bao-cao/.*", "/tham-dinh");
        try (Visitor leader = Visitor.at(port, Visitor.PHONE).signIn("khoipho")) {
            leader.open(queue).isFine();
            assertThat(leader.text()).contains("2 thay đổi so với lần nộp trước");
            leader.open(report.replace("bao-cao", "tham-dinh")).isFine();
            assertThat(leader.page().locator(".change").count()).isEqualTo(1);
            leader.page().click(".head-actions a[href$='/so-sanh']");
            leader.isFine();
            assertThat(leader.text()).contains("1 chỉ tiêu, 1 mục thuyết minh thay đổi", WRITTEN);
            leader.page().click("a[href*='tat-ca=1']");
            leader.isFine();
            assertThat(leader.text()).contains("Không đổi");
        }
    }

    private void thePaperIsOfTheVersion(String head, String report) throws IOException {
        try (Visitor visitor = Visitor.at(port, Visitor.DESK).signIn(head)) {
            visitor.open(report + "/ban-nop");
            byte[] word = visitor.download(visitor.page().locator("a[href$='/2/bao-cao.docx']"));
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                    XWPFWordExtractor text = new XWPFWordExtractor(document)) {
                assertThat(text.getText()).contains("bản nộp lần 2", "Bổ sung quyết định công bố danh mục");
            }
            byte[] pdf = visitor.download(visitor.page().locator("a[href$='/1/bao-cao.pdf']"));
            try (PDDocument paper = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(paper)).contains("bản nộp lần 1");
            }
        }
    }
}
