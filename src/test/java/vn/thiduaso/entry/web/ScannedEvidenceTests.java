package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.scan.FakeClamd;
import vn.thiduaso.evidence.scan.ScannerSwitch;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** What a configured scanner means for those who add evidence and those who read it. */
@DatabaseTest
class ScannedEvidenceTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportQueries reports;

    @Autowired
    private EvidenceStore store;

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private Clock clock;

    private BlocData data;
    private String item;
    private Actor uploader;
    private Actor colleague;
    private Actor leader;
    private ScannerSwitch scanner;

    @BeforeEach
    void configureAScanner() {
        data = new BlocData(jdbc, 3, LocalDate.now(clock));
        item = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0) + "/chi-tieu/1";
        uploader = new Actor(101, "Nguyễn Thị Lan", List.of(Grant.inUnit(Role.UNIT_OFFICER, data.unit(0))));
        colleague = new Actor(102, "Trần Văn Hùng", List.of(Grant.inUnit(Role.UNIT_HEAD, data.unit(0))));
        leader = new Actor(103, "Phạm Thu Hà", List.of(Grant.inBloc(Role.BLOC_DEPUTY, data.bloc, null)));
        scanner = ScannerSwitch.on(application);
    }

    @AfterEach
    void takeTheScannerAway() {
        scanner.close();
    }

    @Test
    void whatWaitsOpensOnlyForWhoAddedItUntilItIsClean() throws Exception {
        String file = upload("sạch");

        assertOpens(uploader, file);
        for (Actor other : List.of(colleague, leader)) {
            assertRefused(other, file, "đang chờ quét mã độc");
            mvc.perform(get(item).with(Acting.as(other)))
                    .andExpect(content().string(containsString("Đang chờ quét mã độc, chưa mở được")))
                    .andExpect(content().string(not(containsString("href=\"" + file))));
        }
        mvc.perform(get(item).with(Acting.as(uploader)))
                .andExpect(content().string(containsString("hiện chỉ người tải lên mở được")))
                .andExpect(content().string(containsString("href=\"" + file)));

        scanAll();

        for (Actor anybody : List.of(uploader, colleague, leader)) {
            assertOpens(anybody, file);
        }
        mvc.perform(get(item).with(Acting.as(leader)))
                .andExpect(content().string(containsString("Đã quét, không có mã độc")));
    }

    @Test
    void whatIsInfectedOpensForNobodyAndSaysWhatWasFound() throws Exception {
        String file = upload(FakeClamd.EICAR);
        scanAll();

        for (Actor anybody : List.of(uploader, colleague, leader)) {
            assertRefused(anybody, file, FakeClamd.FINDING);
            mvc.perform(get(item).with(Acting.as(anybody)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Tệp có mã độc (" + FakeClamd.FINDING + ")")))
                    .andExpect(content().string(not(containsString("href=\"" + file))));
        }

        scanner.close();
        assertRefused(uploader, file, FakeClamd.FINDING);
    }

    @Test
    void theSameContentIsKnownAtOnce() throws Exception {
        upload(FakeClamd.EICAR);
        scanAll();

        assertRefused(colleague, upload(FakeClamd.EICAR), FakeClamd.FINDING);
    }

    @Test
    void whatWasKeptForAVersionFollowsTheSameRules() throws Exception {
        upload("bản nộp");
        String sha256 = store.find(uploader, List.of(key())).get(key()).get(0).sha256();
        store.keep(List.of(String.valueOf(sha256)));

        assertThat(store.kept(uploader, sha256, "a.pdf")).isNotEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> store.kept(leader, sha256, "a.pdf"));
        scanAll();
        assertThat(store.kept(leader, sha256, "a.pdf")).isNotEmpty();
    }

    private void scanAll() throws Exception {
        try (FakeClamd daemon = new FakeClamd()) {
            scanner.scan(daemon);
        }
    }

    /** Returns where the latest file is opened. */
    private String upload(String text) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "bao-cao.pdf", "application/pdf", FakeClamd.pdf(text + " " + item));
        mvc.perform(multipart(item + "/minh-chung")
                        .file(file)
                        .param("kind", "FILE")
                        .with(Acting.as(uploader)))
                .andExpect(status().is3xxRedirection());
        return item + "/minh-chung/"
                + store.find(uploader, List.of(key())).get(key()).stream()
                        .mapToLong(view -> view.id())
                        .max()
                        .orElseThrow();
    }

    private String key() {
        ReportView report =
                reports.report(uploader, data.openPeriod(), data.unit(0)).orElseThrow();
        EntryView entry = report.entries().get(data.indicators.get(0));
        assertThat(entry).isNotNull();
        return entry.evidenceKey();
    }

    private void assertOpens(Actor actor, String file) throws Exception {
        mvc.perform(get(file).with(Acting.as(actor))).andExpect(status().isOk());
        mvc.perform(get(file + "/xem").with(Acting.as(actor))).andExpect(status().isOk());
    }

    private void assertRefused(Actor actor, String file, String sentence) throws Exception {
        for (String way : List.of(file, file + "/xem")) {
            mvc.perform(get(way).with(Acting.as(actor)))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString(sentence)))
                    .andExpect(content().string(not(containsString("%PDF"))));
        }
    }
}
