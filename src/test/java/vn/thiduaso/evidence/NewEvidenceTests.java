package vn.thiduaso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.thiduaso.shared.RuleViolation;

class NewEvidenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo.pdf                   | Báo cáo.pdf
            C:\\Users\\a\\Báo cáo.pdf     | Báo cáo.pdf
            ../../etc/a.pdf               | a.pdf
            a\u202Efdp.exe                | afdp.exe
            'a  b\tc.pdf'                 | a b c.pdf
            a<b>:"c.pdf                   | a_b___c.pdf
            a.pdf.                        | a.pdf
            ..a.pdf                       | a.pdf
            """)
    void cleansNames(String sent, String clean) {
        assertThat(FileName.clean(sent)).hasToString(clean);
        assertThat(FileName.clean(Normalizer.normalize(sent, Normalizer.Form.NFD)))
                .hasToString(clean);
    }

    @Test
    void keepsTheExtensionOfALongName() {
        assertThat(FileName.clean("ờ".repeat(500) + ".pdf").toString())
                .hasSize(FileName.LONGEST)
                .endsWith("ờ.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".pdf", "a/", " .pdf", "\u200B.pdf"})
    void refusesNamesOfNothing(String sent) {
        refused("evidence.error.file-name-missing", () -> FileName.clean(sent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            https://example.vn https://example.vn
            HTTP://Example.VN:8080/A http://example.vn:8080/A
            https://example.vn?q=1#x https://example.vn?q=1#x
            https://example.vn/a%20b/%zz https://example.vn/a%20b/%25zz
            https://example.vn/báo https://example.vn/b%C3%A1o
            https://báo.vn/ https://xn--bo-mia.vn/
            https://203.0.113.7/a https://203.0.113.7/a
            https://example.vn/a?x[]="1" https://example.vn/a?x%5B%5D=%221%22
            """)
    void writesLinksInAscii(String typed, String clean) {
        assertThat(LinkAddress.clean(typed)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.vn", "example.vn", "//example.vn", "data:text/html,x"})
    void refusesOtherSchemes(String typed) {
        refused("evidence.error.link-scheme", () -> LinkAddress.clean(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///a",
                "https://localhost/a",
                "https://user@example.vn",
                "https://user:secret@example.vn/",
                "https://exa mple.vn",
                "https://-a.vn",
                "https://a..vn",
                "https://example.vn:0/",
                "https://example.vn:70000/",
                "https://example.vn:x/",
                "https://example.vn\\@other.vn",
                "https://example.vn/a\nb"
            })
    void refusesAddressesOfNoHost(String typed) {
        refused("evidence.error.link-invalid", () -> LinkAddress.clean(typed));
    }

    @Test
    void boundsLinks() {
        refused("evidence.error.link-missing", () -> LinkAddress.clean("  "));
        refused("evidence.error.link-too-long", () -> LinkAddress.clean("https://a.vn/" + "a".repeat(2000)));
        refused("evidence.error.link-too-long", () -> LinkAddress.clean("https://a.vn/" + "ờ".repeat(1000)));
        assertThat(NewEvidence.link("a", "https://a.vn/" + "a".repeat(900), " ").title())
                .hasSize(300)
                .endsWith("…");
    }

    @Test
    void wantsTheNumberTheDateAndTheIssuerOfADocument() {
        NewEvidence document = NewEvidence.document("a", " 125/KH-UBND ", DAY, "UBND  tỉnh", null);
        assertThat(document.title()).isEqualTo("125/KH-UBND");
        assertThat(document.document()).isEqualTo(new NewEvidence.Document("125/KH-UBND", DAY, "UBND tỉnh"));
        refused("evidence.error.document-number-missing", () -> NewEvidence.document("a", " ", DAY, "b", null));
        refused("evidence.error.document-date-missing", () -> NewEvidence.document("a", "1", null, "b", null));
        refused(
                "evidence.error.document-date-early",
                () -> NewEvidence.document("a", "1", LocalDate.of(226, 3, 26), "b", null));
        refused("evidence.error.document-issuer-missing", () -> NewEvidence.document("a", "1", DAY, null, null));
        refused("evidence.error.title-too-long", () -> NewEvidence.document("a", "1", DAY, "b", "t".repeat(301)));
    }

    @Test
    void readsDatesOfBothForms() {
        assertThat(dated("2026-03-26").parsedDate()).isEqualTo(DAY);
        assertThat(dated(" 26/3/2026 ").parsedDate()).isEqualTo(DAY);
        assertThat(dated(" ").parsedDate()).isNull();
        refused("evidence.error.document-date-invalid", () -> dated("31/2/2026").parsedDate());
        refused("evidence.error.document-date-invalid", () -> dated("hôm qua").parsedDate());
    }

    @Test
    void refusesAnOwnerKeyThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewEvidence.link("", "https://a.vn", null));
        assertThatIllegalArgumentException().isThrownBy(() -> NewEvidence.link("k".repeat(101), "https://a.vn", null));
    }

    @Test
    void handsFilesOutAsDownloadsThatNothingMayRunFrom() {
        EvidenceFile file = new EvidenceFile("Đề án \"số\".pdf", "application/pdf", 3, new byte[3]);
        ResponseEntity<byte[]> response = EvidenceResponses.download(file);
        HttpHeaders headers = response.getHeaders();
        assertThat(headers.getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"De an _so_.pdf\"; "
                        + "filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22s%E1%BB%91%22.pdf");
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("Đề án \"số\".pdf");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getCacheControl()).isEqualTo("private, no-store");
        assertThat(headers.getContentLength()).isEqualTo(3);
        assertThat(headers.getContentType()).hasToString("application/pdf");
    }

    private static EvidenceForm dated(String date) {
        return new EvidenceForm("DOCUMENT", null, null, "1", date, "b", null);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(key);
    }
}
