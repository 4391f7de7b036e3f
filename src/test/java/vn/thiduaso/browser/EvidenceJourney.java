package vn.thiduaso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** Evidence comes in as people bring it: dragged onto the page, or taken with the phone's camera. */
@DemoTest
class EvidenceJourney {

    /** A PNG of one pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** Drags files over an element and drops them, as the browser tells the page. */
    private static final String DROP = """
            (place, texts) => {
              const data = new DataTransfer();
              for (const [name, text, type] of texts) {
                data.items.add(new File([text], name, { type }));
              }
              for (const kind of ['dragenter', 'dragover', 'drop']) {
                place.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
              }
            }""";

    private static final String PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF";

    @LocalServerPort
    private int port;

    @Test
    void filesAreDroppedOntoThePage() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl")) {
            Page page = item(officer);
            page.locator("form[data-upload]:not([data-camera])")
                    .locator("xpath=ancestor::details/summary")
                    .click();
            Locator place = page.locator(".upload-drop");
            assertThat(page.locator(".upload-camera")).isHidden();

            place.evaluate(DROP, new String[][] {
                {"gian-hang.pdf", PDF, "application/pdf"},
                {"khong-phai.pdf", "MZ", "application/pdf"}
            });
            Locator files = page.locator(".upload-files li");
            assertThat(files.nth(0)).containsText("gian-hang.pdf");
            assertThat(files.nth(0).locator(".live-ok")).isVisible();
            assertThat(files.nth(1).locator(".field-error")).isVisible();
            officer.isAccessible();

            officer.open(officer.path());
            assertThat(page.locator("main")).containsText("gian-hang.pdf");
            assertThat(page.locator("main")).not().containsText("khong-phai.pdf");
            remove(page, "gian-hang.pdf");
            assertThat(page.locator("main")).not().containsText("gian-hang.pdf");
        }
    }

    @Test
    void aPhotoIsTakenOnAPhone() {
        try (Visitor officer = Visitor.byTouch(port).signIn("canbo.cctl")) {
            Page page = item(officer);
            Locator camera = page.locator(".upload-camera");
            assertThat(camera.locator("input[type=file]")).hasAttribute("capture", "environment");
            officer.isAccessible();
            officer.hasNoSidewaysScroll();

            FileChooser chooser = page.waitForFileChooser(
                    () -> camera.locator("button[type=button]").click());
            chooser.setFiles(new FilePayload("anh-gian-hang.png", "image/png", PIXEL));
            assertThat(page.locator("main")).containsText("Minh chứng đã có");
            Locator kept = page.locator("main", new Page.LocatorOptions().setHasText("anh-gian-hang.png"));
            assertThat(kept).isVisible();
            page.waitForFunction("() => !document.querySelector('.upload-files li')");
            remove(page, "anh-gian-hang.png");
        }
    }

    @Test
    void withoutAScriptTheButtonsSendFileAndPhoto() {
        try (Visitor officer = Visitor.withoutScript(port).signIn("canbo.cctl")) {
            Page page = item(officer);
            Locator form = page.locator("form[data-upload]:not([data-camera])");
            form.locator("xpath=ancestor::details/summary").click();
            form.locator("input[type=file]")
                    .setInputFiles(new FilePayload("khong-script.pdf", "application/pdf", PDF.getBytes(US_ASCII)));
            form.locator("button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("main")).containsText("khong-script.pdf");
            remove(page, "khong-script.pdf");
            assertThat(page.locator("main")).not().containsText("khong-script.pdf");
        }
        try (Visitor officer = Visitor.byTouchWithoutScript(port).signIn("canbo.cctl")) {
            Page page = item(officer);
            Locator camera = page.locator(".upload-camera");
            assertThat(camera.locator("input[type=file]")).isVisible();
            camera.locator("input[type=file]")
                    .setInputFiles(new FilePayload("anh-khong-script.png", "image/png", PIXEL));
            camera.locator("button[type=submit]").click();
            page.waitForLoadState();
            assertThat(page.locator("main")).containsText("anh-khong-script.png");
            remove(page, "anh-khong-script.png");
        }
    }

    private static Page item(Visitor visitor) {
        String report = visitor.places().stream()
                .filter(place -> place.contains("/bao-cao/"))
                .findFirst()
                .orElseThrow();
        return visitor.open(report + "/chi-tieu/6a").page();
    }

    private static void remove(Page page, String name) {
        page.locator("li", new Page.LocatorOptions().setHasText(name))
                .last()
                .locator("form[action*='bo-minh-chung'] button")
                .click();
        page.waitForLoadState();
    }
}
