package vn.thiduaso.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** The dashboard's addresses: what is asked for is what is shown, on screen and in files. */
@DatabaseTest
class DashboardPagesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private MockMvc mvc;

    @Test
    void theAddressSaysWhichPartOfTheMatrixIsShown() throws Exception {
        BlocData data = submitted(4);
        String page = "/ky/" + data.openPeriod() + "/tong-quan";

        assertThat(text(data.blocHead(), page + "?nhom=II")).doesNotContain("title=\"Chỉ tiêu 1\"");
        assertThat(rows(data.blocHead(), page)).isEqualTo(4);
        assertThat(rows(data.blocHead(), page + "?ket-qua=MISSED")).isEqualTo(1);
        assertThat(rows(data.blocHead(), page + "?q=khong co don vi nay")).isZero();
        assertThat(text(data.blocHead(), page + "?q=khong co don vi nay")).contains("0/4 đơn vị");
        assertThat(rows(data.blocHead(), page + "?nhom=%3Cscript%3E&ket-qua=x")).isZero();
    }

    @Test
    void theWorkbookHoldsTheRowsThatAreShownAndNoOthers() throws Exception {
        BlocData data = submitted(4);
        String file = "/ky/" + data.openPeriod() + "/tong-quan.xlsx";

        assertThat(units(data.blocHead(), file)).hasSize(4);
        assertThat(units(data.blocHead(), file + "?ket-qua=MISSED")).hasSize(1);
        assertThat(units(data.officer(2), file)).hasSize(1);
        assertThat(units(data.superior(), file)).isEmpty();
    }

    @Test
    void theSheetForAMeetingIsOnePageHoweverBigTheBloc() throws Exception {
        for (int size : new int[] {3, 40}) {
            BlocData data = submitted(size);
            MockHttpServletResponse answer = answer(data.blocHead(), "/ky/" + data.openPeriod() + "/tong-quan.pdf");

            try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("BÁO CÁO NHANH", "Tình hình báo cáo", "Điểm mất bình quân");
            }
        }
    }

    @Test
    void aUnitsOwnSheetTellsNothingOfTheOthers() throws Exception {
        BlocData data = submitted(4);
        MockHttpServletResponse answer = answer(data.officer(2), "/ky/" + data.openPeriod() + "/tong-quan.pdf");

        try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("1/1 đơn vị đã nộp")
                    .doesNotContain("Mục tiêu của Kế hoạch", "Thay đổi thứ hạng");
        }
    }

    @Test
    void unitsThatAreNoNumbersAreNoUnits() throws Exception {
        BlocData data = submitted(4);
        String page = "/ky/" + data.openPeriod() + "/tong-quan";

        assertThat(text(data.blocHead(), page + "/so-sanh?don-vi=abc&don-vi=" + data.unit(1)))
                .contains("Hãy chọn thêm ít nhất một đơn vị");
        assertThat(text(data.blocHead(), page + "/xu-huong?don-vi=abc&chi-tieu=%27"))
                .contains("Chỉ tiêu 1");
        assertThat(text(data.blocHead(), page + "/tuan?ngay=abc")).contains("7 ngày");
        assertThat(text(data.officer(1), page + "/so-sanh")).contains("chỉ thấy đơn vị mình");
    }

    private BlocData submitted(int units) {
        BlocData data = new BlocData(jdbc, units, LocalDate.now());
        for (int unit = 0; unit < units; unit++) {
            submissions.submit(data, unit, unit == 1 ? 20 : 85);
        }
        return data;
    }

    private List<String> units(Actor actor, String file) throws Exception {
        MockHttpServletResponse answer = answer(actor, file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> names = new java.util.ArrayList<>();
            sheet.forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().startsWith("Chi cục")) {
                    names.add(row.getCell(0).toString());
                }
            });
            return names;
        }
    }

    private int rows(Actor actor, String page) throws Exception {
        return text(actor, page).split("class=\"matrix-total\"", -1).length - 1;
    }

    private String text(Actor actor, String page) throws Exception {
        return answer(actor, page).getContentAsString();
    }

    private MockHttpServletResponse answer(Actor actor, String page) throws Exception {
        return mvc.perform(get(page).with(Acting.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }
}
