package vn.thiduaso.campaign.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** What an indicator counts and what is expected as evidence: data that leaders change while everybody watches. */
@DatabaseTest
class IndicatorTextTests {

    private static final IndicatorWords WORDS =
            new IndicatorWords("Chỉ tính thủ tục đã công bố.", "Quyết định", "Hỏi nhiều");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private IndicatorTextService service;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private Clock clock;

    private BlocData data;
    private String page;

    @BeforeEach
    void aBloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        page = "/phong-trao/" + data.campaign + "/chi-tieu/2";
    }

    @Test
    void leadersChangeThemAndEverybodyReadsItAtOnce() throws Exception {
        assertThat(service.change(data.blocDeputy(), data.campaign, "2", 0, WORDS))
                .isTrue();

        assertThat(indicator().definition()).isEqualTo(WORDS.definition());
        assertThat(indicator().evidence()).isEqualTo("Quyết định");
        assertThat(service.text(data.officer(0), data.campaign, "2").changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.by()).isEqualTo("Phạm Thị Mai");
                    assertThat(change.reason()).isEqualTo("Hỏi nhiều");
                    assertThat(change.definitionBefore()).isEmpty();
                    assertThat(change.isEvidenceChanged()).isTrue();
                });
        for (var actor : List.of(data.officer(0), data.head(1), data.superior())) {
            mvc.perform(get(page).with(Acting.as(actor)))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(WORDS.definition()),
                                    containsString("Hỏi nhiều"),
                                    not(containsString("/sua")))));
        }
        mvc.perform(get("/phong-trao/" + data.campaign + "/thay-doi").with(Acting.as(data.officer(1))))
                .andExpect(content().string(allOf(containsString("Hỏi nhiều"), containsString(page))));
        mvc.perform(get("/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0)).with(Acting.as(data.officer(0))))
                .andExpect(content().string(containsString(WORDS.definition())));
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit_event WHERE action = 'indicator.textChanged' AND changes::text LIKE ?")
                        .param("%" + WORDS.definition() + "%")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void theSameWordsChangeNothing() {
        service.change(data.blocHead(), data.campaign, "2", 0, WORDS);

        assertThat(service.change(data.blocHead(), data.campaign, "2", 1, WORDS))
                .isFalse();
        assertThat(service.text(data.blocHead(), data.campaign, "2").changes()).hasSize(1);
    }

    @Test
    void whoOpenedTheFormBeforeSomebodyElseSavedIsAskedAgain() {
        service.change(data.blocHead(), data.campaign, "2", 0, WORDS);

        assertThatThrownBy(() ->
                        service.change(data.blocDeputy(), data.campaign, "2", 0, new IndicatorWords("a", "b", "c")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aReasonIsNeededOnceAPeriodHasOpened() {
        IndicatorWords words = new IndicatorWords("a", "b", "");
        assertThatThrownBy(() -> service.change(data.blocHead(), data.campaign, "2", 0, words))
                .isInstanceOf(RuleViolation.class);

        jdbc.sql("UPDATE reporting_period SET opens_on = deadline, locks_on = deadline + 30, deadline = deadline"
                        + " WHERE campaign_id = ? AND opens_on <= deadline")
                .param(data.campaign)
                .update();
        jdbc.sql("UPDATE reporting_period SET data_from = data_from + 4000, data_to = data_to + 4000,"
                        + " opens_on = opens_on + 4000, deadline = deadline + 4000, locks_on = locks_on + 4000"
                        + " WHERE campaign_id = ?")
                .param(data.campaign)
                .update();
        campaigns.evict();
        assertThat(service.change(data.blocHead(), data.campaign, "2", 0, words))
                .isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM locked_change WHERE campaign_id = ?")
                        .param(data.campaign)
                        .query(Long.class)
                        .single())
                .as("nobody reports by it yet")
                .isZero();
    }

    @Test
    void othersReadOnlyAndOutsidersKnowNothing() {
        for (var actor : List.of(data.officer(0), data.head(0), data.superior())) {
            assertThatThrownBy(() -> service.change(actor, data.campaign, "2", 0, WORDS))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.textForEditing(actor, data.campaign, "2"))
                    .isInstanceOf(Forbidden.class);
        }
        BlocData other = new BlocData(jdbc, 2, LocalDate.now(clock));
        assertThatThrownBy(() -> service.text(other.blocHead(), data.campaign, "2"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.text(data.blocHead(), data.campaign, "99"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasToldIsNeverChanged() {
        service.change(data.blocHead(), data.campaign, "2", 0, WORDS);

        assertThatThrownBy(() -> jdbc.sql("UPDATE indicator_text_change SET reason = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePageKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        mvc.perform(get(page + "/sua").with(Acting.as(data.blocHead()))).andExpect(status().isOk());
        mvc.perform(post(page + "/sua")
                        .with(Acting.as(data.blocHead()))
                        .param("version", "0")
                        .param("definition", "Định nghĩa mới " + "x".repeat(1000))
                        .param("evidence", " ")
                        .param("reason", ""))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Định nghĩa mới"),
                                containsString("dài quá 1.000 ký tự"),
                                containsString("Hãy ghi minh chứng"),
                                containsString("Hãy ghi lý do sửa"))));
        mvc.perform(post(page + "/sua")
                        .with(Acting.as(data.blocHead()))
                        .param("version", "0")
                        .param("definition", "Mới")
                        .param("evidence", "Biên bản")
                        .param("reason", "Cho rõ"))
                .andExpect(redirectedUrl(page));
        assertThat(indicator().definition()).isEqualTo("Mới");
    }

    private IndicatorSheet indicator() {
        return campaigns.campaign(data.campaign).indicators().stream()
                .filter(found -> found.code().equals("2"))
                .findFirst()
                .orElseThrow();
    }
}
