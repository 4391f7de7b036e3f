package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.submission.SnapshotPlace;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** Who signs the unit's paper is chosen with the submission and stays with its version. */
@DatabaseTest
class SigningTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SubmissionQueries versions;

    @Autowired
    private ReportService reports;

    private BlocData data;
    private String url;

    /** Sent back, so that it can be submitted again. */
    @BeforeEach
    void bringAReportBack() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        url = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0);
        long report = submissions.submit(data, 0, 80).id();
        reports.sendBack(
                data.stranger(),
                report,
                Map.of(data.indicators.get(0), "Thiếu"),
                LocalDate.now().plusDays(3));
    }

    @Test
    void theFormBeginsWithTheHeadOrWithThePostInTheRegister() throws Exception {
        mvc.perform(get(url + "/gui").with(Acting.as(data.head(0))))
                .andExpect(content()
                        .string(allOf(
                                containsString("Người ký báo cáo"),
                                containsString("name=\"name\" value=\"Trần Văn H&ugrave;ng\""),
                                containsString("value=\"Chi cục trưởng\""),
                                containsString("value=\"Ph&oacute; Chi cục trưởng\""),
                                containsString("id=\"who\" name=\"who\" checked"))));

        long deputy = data.addOfficial(0, "Trần Văn Hùng");
        jdbc.sql("UPDATE staff_member SET leader = true, post = 'Phó Chi cục trưởng phụ trách' WHERE id = ?")
                .param(deputy)
                .update();
        mvc.perform(get(url + "/gui").with(Acting.as(data.head(0))))
                .andExpect(content().string(containsString("value=\"Ph&oacute; Chi cục trưởng phụ tr&aacute;ch\"")));
    }

    @Test
    void aDeputyWhoSignsForTheHeadIsKeptWithTheVersionAlone() throws Exception {
        submit("DEPUTY", "Phạm Thu Hà", "Chi cục trưởng", "Phó Chi cục trưởng").andExpect(redirectedUrl(url));

        assertThat(place(2))
                .extracting(SnapshotPlace::signer, SnapshotPlace::signerPost, SnapshotPlace::insteadOf)
                .containsExactly("Phạm Thu Hà", "Phó Chi cục trưởng", "Chi cục trưởng");
        assertThat(place(1).insteadOf()).isNull();
        mvc.perform(get(url + "/ban-nop/2").with(Acting.as(data.head(0))))
                .andExpect(content().string(containsString("Phó Chi cục trưởng Phạm Thu Hà ký thay Chi cục trưởng")));
    }

    @Test
    void theHeadSignsInTheOwnPost() throws Exception {
        submit("HEAD", "Trần Văn Hùng", "Quyền Chi cục trưởng", "").andExpect(redirectedUrl(url));

        assertThat(place(2))
                .extracting(SnapshotPlace::signer, SnapshotPlace::signerPost, SnapshotPlace::insteadOf)
                .containsExactly("Trần Văn Hùng", "Quyền Chi cục trưởng", null);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsSubmitted() throws Exception {
        submit("DEPUTY", "", "Chi cục trưởng", " ")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hãy ghi họ và tên người ký."),
                                containsString("Hãy ghi chức vụ của người ký thay."))));
        submit("X", "A", "B", "C").andExpect(content().string(containsString("Hãy chọn người ký.")));
        submit("HEAD", "A".repeat(101), "B", "").andExpect(content().string(containsString("Nhiều nhất 100 ký tự.")));

        assertThat(versions.versions(data.head(0), data.openPeriod(), data.unit(0)))
                .hasSize(1);
    }

    private ResultActions submit(String who, String name, String headPost, String deputyPost) throws Exception {
        return mvc.perform(post(url + "/gui")
                .with(Acting.as(data.head(0)))
                .param("who", who)
                .param("name", name)
                .param("headPost", headPost)
                .param("deputyPost", deputyPost));
    }

    private SnapshotPlace place(int number) {
        return versions.version(data.head(0), data.openPeriod(), data.unit(0), number)
                .content()
                .place();
    }
}
