package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser window of some width. Any console error or failed request is a fault of the page. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    private static final String PASSWORD = "ThiDua@2026";
    private static final int HEIGHT = 800;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final int width;
    private final List<String> faults = new ArrayList<>();
    private boolean analysing;

    private Visitor(String base, int width, boolean script) {
        this(base, width, new Browser.NewContextOptions().setJavaScriptEnabled(script));
    }

    private Visitor(String base, int width, Browser.NewContextOptions options) {
        this.base = base;
        this.width = width;
        context = Chromium.browser()
                .newContext(options.setViewportSize(width, HEIGHT).setLocale("vi-VN"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!analysing
                    && "error".equals(message.type())
                    && !message.text().contains("status of 4")
                    && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
    }

    static Visitor at(int port, int width) {
        return new Visitor("http://localhost:" + port, width, true);
    }

    /** Somebody with a phone in the hand: a finger, no mouse. */
    static Visitor byTouch(int port) {
        return new Visitor(
                "http://localhost:" + port,
                PHONE,
                new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true));
    }

    /** The same with scripts switched off. */
    static Visitor byTouchWithoutScript(int port) {
        return new Visitor(
                "http://localhost:" + port,
                PHONE,
                new Browser.NewContextOptions()
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setJavaScriptEnabled(false));
    }

    static Visitor withoutScript(int port) {
        return new Visitor("http://localhost:" + port, DESK, false);
    }

    Page page() {
        return page;
    }

    Visitor signIn(String username) {
        return signIn(username, PASSWORD);
    }

    Visitor signIn(String username, String password) {
        open("/dang-nhap");
        page.fill("[name=username]", username);
        page.fill("[name=password]", password);
        page.press("[name=password]", "Enter");
        page.waitForLoadState();
        assertThat(page.url()).as("signed in as " + username).doesNotContain("/dang-nhap");
        return this;
    }

    /** Opens a page that must be there. */
    Visitor open(String path) {
        assertThat(status(path)).as(path).isEqualTo(200);
        return this;
    }

    /** Opens a page and gives its status. */
    int status(String path) {
        Response response = page.navigate(base + path);
        return response == null ? 0 : response.status();
    }

    String text() {
        return page.innerText("main");
    }

    void hasNoSidewaysScroll() {
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    void isAccessible() {
        analysing = true; // axe's own probing trips over the strict policy
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        analysing = false;
        assertThat(violations)
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** What everybody may expect of a page: axe finds nothing and nothing sticks out, on a desk and on a phone. */
    Visitor isFine() {
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            isAccessible();
            hasNoSidewaysScroll();
        }
        page.setViewportSize(this.width, HEIGHT);
        return this;
    }

    /** Presses a button that sends a form; the answer is there afterwards. */
    Visitor press(String selector) {
        page.click(selector);
        page.waitForLoadState();
        return this;
    }

    /** The path of the page that is open. */
    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** Follows a link that answers with a file; the file's content. */
    byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Hrefs of the side navigation. */
    List<String> places() {
        return page.locator(".side-nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("console errors").isEmpty();
    }
}
