package vn.thiduaso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** The entry page saves itself, survives a lost network and a lost session, and lets two people type at once. */
@DemoTest
class TypingJourney {

    private static final Pattern SAVED = Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d");
    private static final String PASTE = """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              field.focus();
              field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";

    @LocalServerPort
    private int port;

    @Test
    void typingSavesItself() {
        try (Visitor officer = Visitor.at(port, Visitor.PHONE).signIn("canbo.cctl")) {
            Page page = report(officer);
            Locator whole = page.locator("input[name$='.denominator']").first();
            Locator part = page.locator("input[name$='.numerators[0]']").first();
            Locator row = page.locator("section.entry")
                    .filter(new Locator.FilterOptions().setHas(whole))
                    .first();
            whole.fill("1000000");
            part.fill("250000");
            assertThat(row.locator(".entry-percent")).containsText("25,0");
            assertThat(status(page)).hasText(SAVED);

            whole.fill("2,5");
            whole.blur();
            assertThat(row.locator(".field-error")).containsText("không phải số nguyên");
            whole.fill("500000");
            assertThat(row.locator(".entry-percent")).containsText("50,0");
            assertThat(status(page)).hasText(SAVED);

            page.context().setOffline(true);
            part.fill("300000");
            assertThat(status(page)).containsText("Mất kết nối");
            page.context().setOffline(false);
            assertThat(status(page)).hasText(SAVED);
            officer.isAccessible();
            officer.hasNoSidewaysScroll();

            page.reload();
            assertThat(part).hasValue("300.000");
            assertThat(whole).hasValue("500.000");
        }
    }

    @Test
    void twoPeopleTypeAtOnce() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl");
                Visitor head = Visitor.at(port, Visitor.DESK).signIn("thutruong.cctl")) {
            Page mine = report(officer);
            Page theirs = report(head);
            String whole = "input[name$='.denominator'] >> nth=1";
            String part = "input[name$='.numerators[0]'] >> nth=1";
            mine.fill(whole, "4000");
            mine.fill(part, "1000");
            assertThat(status(mine)).hasText(SAVED);

            theirs.fill(part, "3000");
            Locator clash = theirs.locator("[data-live-clash]");
            assertThat(clash).containsText("đã lưu số khác lúc");
            assertThat(theirs.locator(whole)).hasValue("4.000");
            head.isAccessible();
            clash.locator("button").nth(1).click();
            assertThat(status(theirs)).hasText(SAVED);

            mine.reload();
            assertThat(mine.locator(part)).hasValue("3.000");
            assertThat(mine.locator(whole)).hasValue("4.000");
        }
    }

    @Test
    void aBlockFromASpreadsheetIsPastedAndTakenBack() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl")) {
            Page page = report(officer);
            Locator first = page.locator("input[data-number]").first();
            String before = first.inputValue();
            first.evaluate(PASTE, "77\t88\t99\t111\t222\nabc");
            Locator note = page.locator("[data-paste-note]");
            assertThat(note).containsText("Đã dán");
            assertThat(note).containsText("không có chỗ");
            assertThat(first).hasValue("77");
            note.locator("button").click();
            assertThat(first).hasValue(before);
            assertThat(status(page)).hasText(SAVED);
        }
    }

    @Test
    void whatWasTypedSurvivesALostSession() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl")) {
            Page page = report(officer);
            String report = page.url();
            Locator part = page.locator("input[name$='.numerators[0]']").last();
            page.locator("input[name$='.denominator']").last().fill("7000");
            assertThat(status(page)).hasText(SAVED);
            page.context().clearCookies();
            part.fill("6543");
            assertThat(status(page)).containsText("Phiên làm việc đã hết");
            status(page).locator("button").click();
            page.click("main a.btn-primary");
            page.fill("[name=username]", "canbo.cctl");
            page.fill("[name=password]", "ThiDua@2026");
            page.press("[name=password]", "Enter");
            officer.isAccessible();
            page.click("main button.btn-primary");
            assertThat(page.url()).isEqualTo(report);
            assertThat(part).hasValue("6.543");
        }
    }

    @Test
    void closingWithUnsavedTextWarns() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl")) {
            Page page = report(officer);
            List<String> asked = new CopyOnWriteArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.context().setOffline(true);
            Locator whole = page.locator("input[name$='.denominator']").last();
            whole.click();
            whole.fill("8123");
            assertThat(status(page)).containsText("Mất kết nối");
            page.close(new Page.CloseOptions().setRunBeforeUnload(true));
            page.waitForCondition(() -> asked.contains("beforeunload"));
            assertThat(page.isClosed()).as("dismissed: the text is still there").isFalse();
            assertThat(whole).hasValue("8123");

            page.context().setOffline(false);
            assertThat(status(page)).hasText(SAVED);
            page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
            assertThat(asked).as("nothing is unsaved").hasSize(1);
        }
    }

    private static Page report(Visitor visitor) {
        String path = visitor.places().stream()
                .filter(place -> place.contains("/bao-cao/"))
                .findFirst()
                .orElseThrow();
        return visitor.open(path).page();
    }

    private static Locator status(Page page) {
        return page.locator("[data-live-status]");
    }
}
