package vn.thiduaso.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** The pages of the catalogue: what is typed wrongly stays, two people meet a sentence, statements are few. */
@DatabaseTest
@Transactional
class CataloguePageTests {

    private static final Actor ADMINISTRATOR = new Actor(1, "Quản trị", List.of(Grant.administrator()));
    private static final String SALARIES = "/quan-tri/luong-co-so";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;
    private String forms;
    private long form;

    @BeforeEach
    void aCampaignWithAForm() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        form = jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions, coefficient,
                                                collective_factor, vote_threshold)
                        VALUES (nextval('award_form_seq'), ?, 1, 'GK_SO', 'Giấy khen', 'Giám đốc Sở', 'YEARLY', 0.3, 2, 80)
                        RETURNING id
                        """).param(data.campaign).query(Long.class).single();
        campaigns.evict();
        forms = "/phong-trao/" + data.campaign + "/hinh-thuc";
    }

    @Test
    void theHeadSeesFormsWithTheirPrizesInFewStatements() throws Exception {
        String page = mvc.perform(get(forms).with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Cá nhân 760.000 đồng · tập thể 1.520.000 đồng", "Theo kế hoạch");
        assertThat(SqlCount.statements(() -> mvc.perform(get(forms).with(Acting.as(data.blocHead())))))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void wrongNumbersAreRefusedBesideTheirFieldsAndStay() throws Exception {
        mvc.perform(post(forms + "/" + form + "/moi")
                        .with(Acting.as(data.blocHead()))
                        .param("validFrom", "2027-01-01")
                        .param("coefficient", "1,555")
                        .param("collectiveFactor", "0")
                        .param("voteThreshold", "101"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1,555")))
                .andExpect(content().string(containsString("Ghi tỷ lệ từ 0 đến 100")))
                .andExpect(content().string(containsString("Ghi số lớn hơn 0")));
    }

    @Test
    void aRateIsAddedAndASecondOneOfTheSameDayIsNot() throws Exception {
        for (String answer : List.of("added", "refused")) {
            var sent = mvc.perform(post(forms + "/" + form + "/moi")
                    .with(Acting.as(data.blocHead()))
                    .param("validFrom", "2027-01-01")
                    .param("coefficient", "0,5")
                    .param("collectiveFactor", "2")
                    .param("voteThreshold", "70"));
            if (answer.equals("added")) {
                sent.andExpect(redirectedUrl(forms));
                continue;
            }
            sent.andExpect(status().isOk())
                    .andExpect(content().string(containsString("Đã có mức áp dụng từ ngày này.")));
            return;
        }
    }

    @Test
    void whoComesSecondKeepsWhatWasTypedAndSeesWhatIsStored() throws Exception {
        long id = jdbc.sql("SELECT id FROM base_salary WHERE valid_from = '2026-07-01'")
                .query(Long.class)
                .single();
        mvc.perform(post(SALARIES + "/" + id)
                        .with(Acting.as(ADMINISTRATOR))
                        .param("version", "77")
                        .param("validFrom", "2026-07-01")
                        .param("amount", "2.600.000"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2.600.000")))
                .andExpect(content().string(containsString("Người khác vừa sửa mức này")))
                .andExpect(content().string(containsString("Nội dung đang lưu: 2.530.000 đồng")));
    }

    @Test
    void groundsAreShownWithTheirState() throws Exception {
        mvc.perform(get("/quan-tri/can-cu").with(Acting.as(ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("152/2025/NĐ-CP")))
                .andExpect(content().string(containsString("Hết hiệu lực")));
        mvc.perform(post("/phong-trao/" + data.campaign + "/can-cu/moi")
                        .with(Acting.as(data.blocHead()))
                        .param("number", "12/KH")
                        .param("issuedOn", "2026-02-01")
                        .param("issuer", "Sở")
                        .param("title", "về thi đua")
                        .param("validFrom", "2026-02-01")
                        .param("validTo", "2026-01-01"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày hết hiệu lực phải từ ngày có hiệu lực")));
    }
}
