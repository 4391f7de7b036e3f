package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class LiveEntryTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private BlocData data;
    private String url;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        url = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0);
    }

    @Test
    void aSavedRowIsAnsweredWithItsResult() throws Exception {
        perform(saved("24", "6", "40"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].result.percent").value("75,0\u00a0%"))
                .andExpect(jsonPath("$.rows[0].result.points").value("30,00/40 điểm"))
                .andExpect(jsonPath("$.rows[0].base").value("ENTERED|24;6|40||"))
                .andExpect(jsonPath("$.entered").value(1))
                .andExpect(jsonPath("$.missing.length()").value(3));
    }

    @Test
    void tryingOutStoresNothing() throws Exception {
        perform(tried("24", "6", "40")).andExpect(status().isOk());

        assertThat(jdbc.sql("SELECT count(*) FROM report WHERE period_id = ?")
                        .param(data.openPeriod())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** One source of truth: what is shown while typing is what is stored and what the page says. */
    @Test
    void whatIsShownWhileTypingIsWhatIsStoredAndWhatThePageSays() throws Exception {
        Random random = new Random(7);
        String base = "";
        for (int round = 0; round < 12; round++) {
            int whole = 1 + random.nextInt(300);
            int part = random.nextInt(whole + 1);
            int other = random.nextInt(whole - part + 1);
            MockHttpServletRequestBuilder first =
                    tried("" + part, "" + other, "" + whole).param("rows[0].base", base);
            String shown = body(perform(first));
            String stored =
                    body(perform(saved("" + part, "" + other, "" + whole).param("rows[0].base", base)));
            String expected = JsonPath.read(shown, "$.rows[0].result").toString();
            assertThat(JsonPath.read(stored, "$.rows[0].result").toString()).isEqualTo(expected);
            assertThat((String) JsonPath.read(stored, "$.score")).isEqualTo(JsonPath.read(shown, "$.score"));
            mvc.perform(get(url).with(Acting.as(data.officer(0))))
                    .andExpect(content().string(containsString(JsonPath.read(shown, "$.rows[0].result.points"))))
                    .andExpect(content().string(containsString(JsonPath.read(shown, "$.rows[0].result.percent"))))
                    .andExpect(content().string(containsString(JsonPath.read(shown, "$.score"))));
            base = JsonPath.read(stored, "$.rows[0].base");
        }
    }

    @Test
    void aProblemNamesItsFieldAndStoresNothing() throws Exception {
        perform(saved("24", "6", "2,5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].problems[0].field").value("denominator"))
                .andExpect(jsonPath("$.rows[0].problems[0].text").value(containsString("không phải số nguyên")))
                .andExpect(jsonPath("$.rows[0].result").isEmpty())
                .andExpect(jsonPath("$.entered").value(0));
    }

    @Test
    void theSameFieldChangedByTwoShowsBothAndWho() throws Exception {
        perform(saved("24", "6", "40"));
        mvc.perform(saved("25", "", "").with(Acting.as(data.head(0))))
                .andExpect(jsonPath("$.rows[0].conflict.text").value(containsString("Nguyễn Thị Lan đã lưu")))
                .andExpect(jsonPath("$.rows[0].conflict.fields[0].field").value("numerators[0]"))
                .andExpect(jsonPath("$.rows[0].conflict.fields[0].mine").value("25"))
                .andExpect(jsonPath("$.rows[0].conflict.fields[0].theirs").value("24"))
                .andExpect(jsonPath("$.rows[0].fields.denominator").value("40"));
    }

    @Test
    void othersMayNeitherSaveNorTryOut() throws Exception {
        for (Actor other : List.of(data.officer(1), data.superior())) {
            mvc.perform(saved("1", "1", "2").with(Acting.as(other))).andExpect(status().isNotFound());
            mvc.perform(tried("1", "1", "2").with(Acting.as(other))).andExpect(status().isNotFound());
        }
        mvc.perform(saved("1", "1", "2").with(Acting.as(data.blocDeputy()))).andExpect(status().isForbidden());
    }

    @Test
    void aSaveNeedsFewStatements() throws Exception {
        perform(saved("24", "6", "40"));
        MockHttpServletRequestBuilder second = saved("25", "6", "40").param("rows[0].base", "ENTERED|24;6|40||");
        assertThat(SqlCount.statements(() -> perform(second))).hasSizeLessThanOrEqualTo(6);
    }

    private ResultActions perform(MockHttpServletRequestBuilder row) throws Exception {
        return mvc.perform(row.with(Acting.as(data.officer(0))));
    }

    private MockHttpServletRequestBuilder saved(String one, String two, String whole) {
        return row("/tu-luu", one, two, whole);
    }

    private MockHttpServletRequestBuilder tried(String one, String two, String whole) {
        return row("/tinh-thu", one, two, whole);
    }

    private MockHttpServletRequestBuilder row(String address, String one, String two, String whole) {
        return post(url + address)
                .accept("application/json")
                .param("rows[0].indicatorId", data.indicators.get(0).toString())
                .param("rows[0].state", "ENTERED")
                .param("rows[0].numerators[0]", one)
                .param("rows[0].numerators[1]", two)
                .param("rows[0].denominator", whole);
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
