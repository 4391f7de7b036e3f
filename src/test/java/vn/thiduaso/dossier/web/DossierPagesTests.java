package vn.thiduaso.dossier.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class DossierPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private NominationData data;

    @BeforeEach
    void makeABlocWithATerm() {
        data = new NominationData(jdbc);
        LocalDate today = LocalDate.now();
        jdbc.sql("""
                        INSERT INTO bloc_term VALUES (nextval('bloc_term_seq'), ?, ?, ?, 'Trần Mạnh', 'Chi cục trưởng',
                          'Vũ Hạnh', 'Phụ trách', ?, ?)
                        """)
                .params(data.bloc.bloc, data.bloc.unit(0), data.bloc.unit(1), today, today.plusDays(30))
                .update();
    }

    @Test
    void withoutAcceptedNominationsThePageSaysSoAndOffersNoPaper() throws Exception {
        data.stored(data.collective(1), NominationStatus.SUBMITTED, "Tóm tắt");

        open(data.bloc.blocHead(), "")
                .andExpect(status().isOk())
                .andExpect(shows("Chưa có đề nghị nào đủ điều kiện lập hồ sơ"))
                .andExpect(hides("to-trinh.docx"));
    }

    @Test
    void thePageShowsWhatIsInItAndLinksToTheFiles() throws Exception {
        data.stored(data.collective(1), NominationStatus.PASSED, "Tóm tắt");

        open(data.bloc.blocHead(), "")
                .andExpect(status().isOk())
                .andExpect(shows("Trần Mạnh"))
                .andExpect(shows("/ho-so/to-trinh.docx?list=" + data.form + "-YEARLY-" + NominationData.YEAR));
        open(data.bloc.blocHead(), "/to-trinh.pdf?" + parameters(LocalDate.now().toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("du-thao-to-trinh-bk-tinh-so-" + LocalDate.now() + ".pdf")));
    }

    @Test
    void whatIsWrongInTheAddressIsSaidInSentences() throws Exception {
        data.stored(data.collective(1), NominationStatus.PASSED, "Tóm tắt");
        Actor head = data.bloc.blocHead();

        open(head, "?" + parameters("31/12/2026"))
                .andExpect(status().isOk())
                .andExpect(shows("Ngày ký phải từ"))
                .andExpect(hides("to-trinh.docx"));
        open(head, "/to-trinh.docx?list=1-FINAL&recipient=X&signedOn=&signer=Y")
                .andExpect(status().is(422))
                .andExpect(shows("Hãy chọn nơi nhận hồ sơ."))
                .andExpect(shows("Hãy chọn ngày ký."))
                .andExpect(shows("Hãy chọn người ký."));
        open(head, "/danh-sach.xlsx?list=" + data.finalForm + "-FINAL&recipient=BOARD&signedOn=" + LocalDate.now())
                .andExpect(status().is(422))
                .andExpect(shows("Không có đề nghị nào đủ điều kiện lập hồ sơ cho hình thức và dịp xét đã chọn."));
        open(head, "/to-trinh.docx?" + parameters(LocalDate.now().plusDays(90).toString()))
                .andExpect(status().is(422))
                .andExpect(shows("Ngày ký không thuộc nhiệm kỳ nào của Khối"));
    }

    @Test
    void unitsAreRefusedAndStrangersDoNotKnowOfIt() throws Exception {
        open(data.bloc.head(1), "").andExpect(status().isForbidden());
        open(data.bloc.officer(1), "/to-trinh.docx?" + parameters("2026-11-23")).andExpect(status().isForbidden());
        open(NominationData.stranger(), "").andExpect(status().isNotFound());
        open(data.administrator(), "").andExpect(status().isNotFound());
        open(data.bloc.blocHead(), "/to-trinh.exe").andExpect(status().isNotFound());
    }

    private String parameters(String signedOn) {
        return "list=%d-YEARLY-%d&recipient=DEPARTMENT&signedOn=%s&signer=HEAD"
                .formatted(data.form, NominationData.YEAR, signedOn);
    }

    private ResultActions open(Actor actor, String path) throws Exception {
        return mvc.perform(
                get("/phong-trao/" + data.bloc.campaign + "/ho-so" + path).with(Acting.as(actor)));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher hides(String text) {
        return content().string(not(containsString(text)));
    }
}
