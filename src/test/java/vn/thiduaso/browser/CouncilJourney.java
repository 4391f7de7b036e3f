package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DemoTest;
import vn.thiduaso.vote.CouncilData;

/** A whole session: planned, attended, voted on by four heads and one paper, counted, voted again, minuted. */
@DemoTest
class CouncilJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private CouncilData data;

    @BeforeEach
    void aCouncilOfFive() {
        data = new CouncilData(jdbc, accounts, 5);
        data.nominee(0, data.form);
        data.nominee(1, data.form);
        data.nominee(2, data.otherForm);
        jdbc.sql("UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'khoitruong')"
                        + " WHERE username LIKE 'nguoi.thu.%'")
                .update();
    }

    @Test
    void fromThePlanToTheMinutes() throws IOException {
        try (Visitor chair = Visitor.at(port, Visitor.DESK).signIn(data.chairAccount.username());
                Visitor secretary = Visitor.at(port, Visitor.PHONE).signIn(data.secretaryAccount.username())) {
            String session = plan(chair);
            attend(secretary, session);
            handOut(chair, session);
            String receipt = vote(Visitor.withoutScript(port), session, 0, 3);
            vote(Visitor.at(port, Visitor.PHONE), session, 1, 3);
            enterPaper(secretary, session);
            comparePaper(session);
            vote(Visitor.byTouch(port), session, 2, 3);
            vote(Visitor.at(port, Visitor.DESK), session, 3, 2);
            count(chair, session, receipt);
            voteAgain(chair, session);
            end(chair, session);
        }
    }

    private String plan(Visitor chair) {
        chair.open("/phong-trao/" + data.bloc.campaign + "/khen-thuong");
        chair.press(".head-actions a[href$='/hop-xet']");
        assertThat(chair.text()).contains("Chưa có cuộc họp xét nào");
        chair.press(".head-actions .btn-primary");
        chair.press("main form button[type=submit]");
        assertThat(chair.text()).as("what is missing is named").contains("Hãy ghi địa điểm họp", "Hãy chọn thư ký");
        chair.isFine();
        Page page = chair.page();
        page.fill("[name=time]", "7h30");
        page.fill("[name=place]", "Hội trường tầng 2");
        page.selectOption("[name=chair]", Long.toString(data.chairAccount.id()));
        page.selectOption("[name=secretary]", Long.toString(data.secretaryAccount.id()));
        chair.press("main form button[type=submit]");
        assertThat(chair.text()).contains("Đã lập cuộc họp", "Hội trường tầng 2", "Có mặt 5/5");
        String session = chair.path();
        chair.press("a[href$='/danh-sach']");
        chair.isFine();
        chair.press("main form .btn-primary");
        assertThat(chair.text()).contains("Đã lưu danh sách đề nghị");
        chair.isFine();
        return session;
    }

    private void attend(Visitor secretary, String session) {
        secretary.open(session + "/thanh-phan");
        secretary.isFine();
        secretary.page().locator("select[name=attendance]").nth(4).selectOption("BY_PAPER");
        secretary.press("main form .btn-primary");
        assertThat(secretary.text()).contains("Đã lưu thành phần tham dự", "Có mặt 4/5");
    }

    private void handOut(Visitor chair, String session) {
        chair.open(session + "/mo-phieu");
        chair.isFine();
        chair.press("main form .btn-primary");
        assertThat(chair.text()).contains("Đã phát phiếu vòng 1", "Đã bỏ phiếu 0/5");
    }

    /** Agrees to the first so many nominees; gives the receipt. */
    private String vote(Visitor visitor, String session, int unit, int agreeing) {
        try (Visitor head = visitor) {
            head.signIn(data.headAccounts.get(unit).username());
            assertThat(head.text()).contains("đơn vị chưa bỏ phiếu");
            head.open(session);
            Page page = head.page();
            List<String> tables = page.locator("main table").allInnerTexts();
            head.press("a[href*='/phieu/']");
            head.press("main form .btn-primary");
            assertThat(head.text()).as("each nominee needs an answer").contains("Hãy chọn đồng ý hoặc không đồng ý");
            Locator agree = page.locator("input[type=radio][value=AGREE]");
            Locator disagree = page.locator("input[type=radio][value=DISAGREE]");
            for (int i = 0; i < agree.count(); i++) {
                (i < agreeing ? agree : disagree).nth(i).check();
            }
            if (unit == 1) {
                head.isFine();
            }
            head.press("main form .btn-primary");
            assertThat(head.text()).contains("Phiếu chưa được bỏ");
            if (unit == 1) {
                head.isFine();
                head.press("button[name=sua]");
                assertThat(agree.nth(0).isChecked()).as("the marks are kept").isTrue();
                head.press("main form .btn-primary");
            }
            head.press("main form .btn-primary");
            assertThat(head.text()).contains("Phiếu đã vào hòm");
            String receipt = page.innerText("#receipt");
            head.hasNoSidewaysScroll();
            page.reload();
            assertThat(head.text()).as("a receipt is shown once").doesNotContain(receipt);
            head.open(session);
            assertThat(head.text()).contains("Đơn vị đã bỏ phiếu");
            assertThat(page.locator("main table").allInnerTexts())
                    .as("no result of the open round appears")
                    .isEqualTo(tables);
            return receipt;
        }
    }

    private void enterPaper(Visitor secretary, String session) {
        secretary.open("/");
        assertThat(secretary.text()).contains("1 phiếu giấy của đơn vị vắng mặt chưa nhập");
        secretary.open(session + "/phieu-giay");
        Page page = secretary.page();
        page.selectOption("[name='papers[0].kind']", "VALID");
        page.locator("[name='papers[0].agreed']").nth(0).check();
        secretary.press("main form .btn-primary");
        assertThat(secretary.text()).as("no envelope was chosen").contains("Hãy chọn các đơn vị có phong bì");
        assertThat(page.locator("[name='papers[0].agreed']").nth(0).isChecked()).isTrue();
        secretary.isFine();
        page.locator("[name=units]").nth(0).check();
        secretary.press("main form .btn-primary");
        assertThat(secretary.text()).contains("Đã nhập phiếu giấy");
    }

    private void comparePaper(String session) {
        try (Visitor head =
                Visitor.at(port, Visitor.DESK).signIn(data.headAccounts.get(1).username())) {
            assertThat(head.text()).contains("Đối chiếu phiếu giấy do thư ký nhập");
            head.open(session);
            head.press("a[href*='/phieu-giay/']");
            head.isFine();
            head.press("form[action$='/xac-nhan'] button");
            assertThat(head.text()).contains("Phiếu giấy đã vào hòm phiếu", "Đã bỏ phiếu 3/5");
        }
    }

    private void count(Visitor chair, String session, String receipt) {
        chair.open("/");
        assertThat(chair.text()).contains("Đã đủ phiếu xét khen thưởng");
        chair.open(session);
        chair.isFine();
        chair.press("form[action$='/dong'] button");
        assertThat(chair.text()).contains("Đã kiểm phiếu vòng 1", "5/5", "4/5", "Đạt", "Không đạt", receipt);
        chair.isFine();
        chair.page().fill("#ma", receipt.toLowerCase(java.util.Locale.ROOT));
        chair.press("form[role=search] button");
        assertThat(chair.text()).contains("nằm trong kết quả kiểm phiếu");
    }

    private void voteAgain(Visitor chair, String session) {
        chair.open(session + "/mo-phieu");
        assertThat(chair.page().locator("[name=nomination]:checked").count())
                .as("those who have not passed")
                .isEqualTo(1);
        chair.press("main form .btn-primary");
        assertThat(chair.text()).contains("Đã phát phiếu vòng 2");
        for (int unit = 0; unit < 4; unit++) {
            vote(Visitor.at(port, Visitor.DESK), session, unit, 1);
        }
        chair.open(session);
        chair.press("form[action$='/dong'] button");
        assertThat(chair.text()).contains("Đã kiểm phiếu vòng 2", "4/5", "80,0");
    }

    private void end(Visitor chair, String session) throws IOException {
        chair.open(session);
        Page page = chair.page();
        page.fill("[name=time]", "23:59");
        page.fill("[name=discussion]", "Các thành viên nhất trí với danh sách.");
        chair.press("form[action$='/ket-thuc'] button");
        assertThat(chair.text()).contains("Cuộc họp đã kết thúc");
        chair.isFine();
        String word = word(chair.download(page.locator("a[href$='bien-ban-hop.docx']")));
        assertThat(word)
                .contains("BIÊN BẢN", "Các thành viên nhất trí với danh sách", "THƯ KÝ", "CHỦ TỌA", "Vòng 2")
                .doesNotContain(", ngày", "DỰ THẢO");
        assertThat(pdf(chair.download(page.locator("a[href$='bien-ban-kiem-phieu.pdf']"))))
                .contains("BIÊN BẢN", "Số phiếu phát ra: 5", "Số phiếu thu về: 5, trong đó phiếu giấy: 1");
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
