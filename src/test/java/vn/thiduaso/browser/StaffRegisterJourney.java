package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.stafflist.ListFile;
import vn.thiduaso.testing.DemoTest;

/** A unit keeps its register: a list from Excel with its preview, a training for many, a figure down to its people. */
@DemoTest
class StaffRegisterJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListIsImportedAndATrainingNotedForMany(boolean script) {
        try (Visitor officer = script ? Visitor.at(port, Visitor.DESK) : Visitor.withoutScript(port)) {
            officer.signIn("canbo.cckl");
            Page page = officer.page();
            page.click(".side-nav a[href$='/nhan-su']");
            String name = script ? "Ngô Thị Kiểm Thử" : "Ngô Thị Không Kịch Bản";
            importOne(officer, page, name, script);
            noteATraining(officer, page, name, script);
            page.click("a[href*='/chi-tieu/']");
            fine(officer, script);
            assertThat(officer.text()).contains("Chưa kích hoạt mức 2").contains(name);
        }
    }

    @Test
    void theHeadOfTheBlocOpensAFigureButNotTheRegister() {
        try (Visitor officer = Visitor.at(port, Visitor.DESK).signIn("canbo.cctl");
                Visitor head = Visitor.at(port, Visitor.DESK).signIn("khoitruong")) {
            officer.page().click(".side-nav a[href$='/nhan-su']");
            String register = officer.path();
            head.open(register + "/chi-tieu/7b").isFine();
            assertThat(head.page().locator("main tbody a").count()).isZero();
            assertThat(head.status(register)).isEqualTo(403);
        }
    }

    private static void importOne(Visitor officer, Page page, String name, boolean script) {
        page.click("a[href$='/nhan-su/nhap']");
        fine(officer, script);
        byte[] bad = {1, 2, 3};
        page.setInputFiles("#file", new FilePayload("ds.xlsx", XLSX, bad));
        officer.press("main form .btn-primary");
        assertThat(officer.text()).contains("không phải tệp Excel");
        Object[] wrong = {"Vũ Văn Sai", 1980, "Nam", "Viên chức", "Lái xe", "31/02/2020"};
        byte[] list = ListFile.of(List.of(ListFile.person(name, 1992), wrong));
        page.setInputFiles("#file", new FilePayload("ds.xlsx", XLSX, list));
        officer.press("main form .btn-primary");
        fine(officer, script);
        assertThat(officer.text()).contains(name).contains("F3").contains("Không phải ngày");
        officer.press(".actions-bar .btn-primary");
        assertThat(officer.text()).contains("Đã thêm 1 người");
    }

    private static void noteATraining(Visitor officer, Page page, String name, boolean script) {
        page.fill("#q", name);
        officer.press("form[role=search] button");
        page.check("tbody input[name=person]");
        officer.press("form[action$='/hang-loat'] button >> nth=0");
        fine(officer, script);
        page.check("input[name=thing][value=TRAINING]");
        page.fill("input[name=on]", "2026-03-02");
        page.fill("input[name=name]", "Kỹ năng số cơ bản");
        page.selectOption("select[name=trainingKind]", "DIGITAL_SKILLS");
        officer.press("form[action$='/xem-truoc'] .btn-primary");
        fine(officer, script);
        assertThat(officer.text()).contains("Sẽ đổi 1 người").contains(name);
        officer.press("form[action$='/hang-loat'] .btn-primary");
        assertThat(officer.text()).contains("Đã cập nhật 1 người");
        page.fill("#q", name);
        officer.press("form[role=search] button");
        page.click("tbody th a");
        fine(officer, script);
        assertThat(officer.text()).contains("Kỹ năng số cơ bản").contains("Lịch sử");
        page.click(".crumbs a");
    }

    /** axe needs scripts. */
    private static void fine(Visitor visitor, boolean script) {
        if (script) {
            visitor.isFine();
        } else {
            visitor.hasNoSidewaysScroll();
        }
    }
}
