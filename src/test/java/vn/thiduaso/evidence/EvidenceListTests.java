package vn.thiduaso.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.thiduaso.evidence.EvidenceView.Kind;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class EvidenceListTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Instant AT = Instant.parse("2026-03-26T02:00:00Z");
    private static final EvidenceView FILE = new EvidenceView(
            7,
            "a",
            Kind.FILE,
            "Báo <b>.pdf",
            null,
            null,
            null,
            null,
            "application/pdf",
            1_258_291L,
            "0",
            AT,
            "An",
            seen(ScanState.NOT_SCANNED, true));
    private static final EvidenceView LINK = new EvidenceView(
            8,
            "a",
            Kind.LINK,
            "Trang tin",
            "https://example.vn/?a=1&b=2",
            null,
            null,
            null,
            null,
            null,
            null,
            AT,
            "An",
            null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final EvidenceView DOCUMENT = new EvidenceView(
            9, "a", Kind.DOCUMENT, "125/KH", null, "125/KH", DAY, "UBND tỉnh", null, null, null, AT, "An", null);

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ServletContext servletContext;

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(VIETNAMESE);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void showsWhatEachPieceIs() throws Exception {
        String page = render(Map.of("items", List.of(FILE, LINK, DOCUMENT), "canEdit", true));

        assertThat(page)
                .contains("href=\"/tep/7\">Báo &lt;b&gt;.pdf<", "1,2\u00a0MB", ">PDF<", "An thêm ngày 26/03/2026 09:00")
                .contains("href=\"https://example.vn/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\"")
                .contains("Số 125/KH ngày 05/03/2026 của UBND tỉnh")
                .contains("action=\"/xoa/7\"", "action=\"/xoa/8\"", "aria-label=\"Xóa minh chứng 125/KH\"")
                .doesNotContain("??");
    }

    @Test
    void offersNoRemovalToReadersAndSaysWhenThereIsNothing() throws Exception {
        assertThat(render(Map.of("items", List.of(FILE), "canEdit", false))).doesNotContain("/xoa/");
        assertThat(render(Map.of("items", List.of(), "canEdit", true))).contains("Chưa có minh chứng.");
    }

    @Test
    void saysWhatTheScannerHasSaidAndLinksOnlyWhatMayBeOpened() throws Exception {
        assertThat(show(seen(ScanState.NOT_SCANNED, true)))
                .contains("href=\"/tep/7\"")
                .doesNotContain("mã độc");
        assertThat(show(seen(ScanState.CLEAN, true)))
                .contains("Đã quét, không có mã độc", "href=\"/tep/7\"", "/tep/7/xem");
        assertThat(show(seen(ScanState.WAITING, true))).contains("hiện chỉ người tải lên mở được", "href=\"/tep/7\"");
        assertThat(show(seen(ScanState.WAITING, false)))
                .contains("Đang chờ quét mã độc, chưa mở được", "Báo &lt;b&gt;.pdf")
                .doesNotContain("/tep/7");
        assertThat(show(new FileScan(ScanState.INFECTED, "Win.<Test>", false)))
                .contains("Tệp có mã độc (Win.&lt;Test&gt;)", "action=\"/xoa/7\"")
                .doesNotContain("/tep/7");
    }

    @Test
    void labelsEachControlOfTheForms() throws Exception {
        String page = render(Map.of("items", List.of(), "canEdit", true));

        for (String id : List.of("file", "url", "link-title", "number", "date", "issuer", "title")) {
            assertThat(page).containsOnlyOnce(" for=\"mc-" + id + "\"").containsOnlyOnce(" id=\"mc-" + id + "\"");
        }
        assertThat(page).doesNotContain("open=", "<script", "style=");
    }

    @Test
    void opensTheRefusedFormAgainWithWhatWasTyped() throws Exception {
        EvidenceForm typed = new EvidenceForm("LINK", null, "ftp://example.vn", null, null, null, "Trang <tin>");
        Map<String, Object> model =
                Map.of("items", List.of(), "canEdit", true, "evidenceForm", typed, "evidenceFormAt", "mc");

        assertThat(render(model))
                .containsOnlyOnce("open=\"open\"")
                .contains("value=\"ftp://example.vn\"")
                .containsOnlyOnce("value=\"Trang &lt;tin&gt;\"");
    }

    private static FileScan seen(ScanState state, boolean openable) {
        return new FileScan(state, null, openable);
    }

    private String show(FileScan scan) throws Exception {
        EvidenceView file = new EvidenceView(
                7, "a", Kind.FILE, "Báo <b>.pdf", null, null, null, null, "application/pdf", 9L, "0", AT, "An", scan);
        return render(Map.of("items", List.of(file), "canEdit", true));
    }

    private String render(Map<String, ?> model) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(servletContext);
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        MockHttpServletResponse response = new MockHttpServletResponse();
        View view = views.resolveViewName("evidence/sample", VIETNAMESE);
        assertThat(view).isNotNull();
        view.render(model, request, response);
        return response.getContentAsString();
    }
}
