package vn.thiduaso.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.award.AwardFormName;
import vn.thiduaso.award.AwardFormNames;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** Award forms are added and renamed on screen; names hold from their day on. */
@DatabaseTest
class FormPageTests {

    private static final String NEW_NAME = "Giấy khen của Giám đốc Sở Nông nghiệp và Môi trường";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AwardFormNames names;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;
    private String forms;

    @BeforeEach
    void aCampaignWithoutForms() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        campaigns.evict();
        forms = "/phong-trao/" + data.campaign + "/hinh-thuc";
    }

    @Test
    void aFormIsAddedOnceAndCanBeProposed() throws Exception {
        add("GK_SO").andExpect(redirectedUrl(forms));
        assertThat(text(add("GK_SO").andExpect(status().isOk()))).contains("Đã có hình thức mang mã GK_SO");

        assertThat(page(data.blocHead(), forms)).contains("Giấy khen của Giám đốc Sở", "Điều 75 Luật");
        assertThat(campaigns.campaign(data.campaign).awardForms())
                .singleElement()
                .satisfies(form -> assertThat(form.occasions()).hasSize(2));
        assertThat(trail()).containsExactly("award.formAdded");
    }

    @Test
    void whatIsMissingStandsAtItsFieldAndTheRestStays() throws Exception {
        String page = text(send(
                        data.blocHead(),
                        post(forms + "/them").param("code", "giấy khen").param("name", "Cờ thi đua"))
                .andExpect(status().isOk()));

        assertThat(page)
                .contains(
                        "Cờ thi đua",
                        "giấy khen",
                        "Mã gồm chữ in hoa",
                        "Hãy ghi cấp tặng thưởng",
                        "Chọn ít nhất một dịp");
    }

    @Test
    void aNameHoldsFromItsDayOnAndIsTakenBack() throws Exception {
        add("GK_SO");
        long form = campaigns.campaign(data.campaign).awardForms().get(0).id();
        LocalDate day = LocalDate.now().minusDays(10);
        rename(form, day, NEW_NAME).andExpect(redirectedUrl(forms));
        assertThat(text(rename(form, day, "Khác").andExpect(status().isOk())))
                .contains("Đã có tên áp dụng từ ngày này");

        assertThat(named(form, day)).isEqualTo(NEW_NAME);
        assertThat(named(form, day.minusDays(1))).isEqualTo("Giấy khen của Giám đốc Sở");
        assertThat(campaigns.campaign(data.campaign).awardForm(form).name()).isEqualTo(NEW_NAME);
        assertThat(page(data.blocHead(), forms)).contains(NEW_NAME);

        long name = names.on(List.of(form), day).values().iterator().next().id();
        send(data.blocHead(), post(forms + "/" + form + "/ten/" + name + "/xoa"))
                .andExpect(redirectedUrl(forms + "/" + form + "/ten"));
        assertThat(named(form, day)).isEqualTo("Giấy khen của Giám đốc Sở");
        assertThat(trail()).containsExactly("award.formAdded", "award.formRenamed", "award.formNameRemoved");
    }

    @Test
    void aNameOfTheFutureWaits() throws Exception {
        add("GK_SO");
        long form = campaigns.campaign(data.campaign).awardForms().get(0).id();

        rename(form, LocalDate.now().plusDays(30), NEW_NAME);

        assertThat(campaigns.campaign(data.campaign).awardForm(form).name()).isEqualTo("Giấy khen của Giám đốc Sở");
    }

    @Test
    void onlyTheHeadChangesForms() throws Exception {
        send(data.blocDeputy(), get(forms + "/them")).andExpect(status().isForbidden());
        send(data.officer(1), get(forms + "/them")).andExpect(status().isNotFound());
        assertThat(page(data.blocDeputy(), forms)).doesNotContain("/hinh-thuc/them");
    }

    @Test
    void statementsAreFew() throws Exception {
        add("GK_SO");
        long form = campaigns.campaign(data.campaign).awardForms().get(0).id();
        page(data.blocHead(), forms + "/" + form + "/ten");

        assertThat(SqlCount.statements(() -> page(data.blocHead(), forms + "/" + form + "/ten")))
                .hasSizeLessThanOrEqualTo(8);
    }

    private ResultActions add(String code) throws Exception {
        return send(
                data.blocHead(),
                post(forms + "/them")
                        .param("code", code)
                        .param("name", "Giấy khen của Giám đốc Sở")
                        .param("authority", "Giám đốc Sở")
                        .param("occasions", "YEARLY", "EXCEPTIONAL")
                        .param("coefficient", "0,3")
                        .param("collectiveFactor", "2")
                        .param("voteThreshold", "80")
                        .param("ground", "Điều 75 Luật Thi đua, khen thưởng"));
    }

    private ResultActions rename(long form, LocalDate from, String name) throws Exception {
        return send(
                data.blocHead(),
                post(forms + "/" + form + "/ten")
                        .param("validFrom", from.toString())
                        .param("name", name)
                        .param("authority", "Giám đốc Sở Nông nghiệp và Môi trường")
                        .param("ground", "Nghị quyết về sắp xếp tổ chức bộ máy"));
    }

    private String named(long form, LocalDate day) {
        return names.on(List.of(form), day).values().stream()
                .map(AwardFormName::name)
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail() {
        String code = campaigns.campaign(data.campaign).code();
        return jdbc.sql("SELECT action FROM audit_event WHERE subject = ? ORDER BY id")
                .param(code + " · GK_SO")
                .query(String.class)
                .list();
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Acting.as(actor)));
    }

    private String page(Actor actor, String path) throws Exception {
        return text(send(actor, get(path)).andExpect(status().isOk()));
    }

    private static String text(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString();
    }
}
