package vn.thiduaso.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scheme.SchemeService;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** Two people change the same part of a draft: nothing typed is lost, and what differs is chosen field by field. */
@DatabaseTest
class DraftConflictTests {

    private static final Pattern INPUT = Pattern.compile("<(input|option)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SchemeService service;

    @Autowired
    private SchemeQueries queries;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;
    private String page;

    @BeforeEach
    void aDraft() {
        data = new BlocData(jdbc, 1, LocalDate.now());
        campaigns.evict();
        page = "/phong-trao/" + data.campaign + "/cach-tinh-diem/2/diem";
        service.begin(data.blocHead(), data.campaign, null);
    }

    @Test
    void whatOnlyOneChangedIsTakenAndWhatBothChangedIsChosen() throws Exception {
        Map<String, String> mine = fields(get(page));
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("items[0].points", "36");
        theirs.put("items[1].points", "31");
        assertThat(sent(theirs).getResponse().getStatus()).isEqualTo(302);

        mine.put("items[0].points", "38");
        mine.put("items[2].points", "22");
        String shown = sent(mine).getResponse().getContentAsString();

        assertThat(shown)
                .contains("Lê Quang Minh đã sửa bản nháp lúc", "Giữ của tôi:", "Lấy của Lê Quang Minh:")
                .contains("<strong>38</strong>", "<strong>36</strong>", "Điểm chuẩn của chỉ tiêu 1")
                .doesNotContain("<strong>31</strong>");
        assertThat(points("1")).isEqualTo("36");

        Map<String, String> again = fields(shown);
        assertThat(again)
                .containsEntry("items[0].points", "38")
                .containsEntry("items[1].points", "31")
                .containsEntry("items[2].points", "22");
        again.put("keep[0]", "theirs:items[0].points");
        assertThat(sent(again).getResponse().getStatus()).isEqualTo(302);
        assertThat(points("1")).isEqualTo("36");
        assertThat(points("2")).isEqualTo("31");
        assertThat(points("4")).isEqualTo("22");
    }

    @Test
    void onesOwnValueIsKeptWhereItIsChosen() throws Exception {
        Map<String, String> mine = fields(get(page));
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("groups[0].cap", "50");
        sent(theirs);
        mine.put("groups[0].cap", "45");

        Map<String, String> again = fields(sent(mine).getResponse().getContentAsString());
        again.put("keep[0]", "mine:groups[0].cap");
        assertThat(sent(again).getResponse().getStatus()).isEqualTo(302);
        assertThat(scheme().groups().get(0).cap()).isEqualByComparingTo("45");
    }

    @Test
    void everyFormCarriesWhatItBeganWith() throws Exception {
        for (String form : new String[] {"chung", "chi-tieu/1", "chi-tieu/4"}) {
            page = "/phong-trao/" + data.campaign + "/cach-tinh-diem/2/" + form;
            Map<String, String> mine = fields(get(page));
            assertThat(mine.get("base")).as(form).contains("&quot;version&quot;:&quot;");
            mine.put("version", "-5");
            mine.put("kind", form.endsWith("4") ? "MILESTONE" : "RATIO");
            mine.replace("base", mine.get("base").replace("&quot;", "\""));
            assertThat(sent(mine).getResponse().getContentAsString()).as(form).contains("Hai bên không sửa cùng một ô");
        }
    }

    private String points(String code) {
        return scheme().item(code).orElseThrow().maxPoints().toPlainString();
    }

    private Scheme scheme() {
        return queries.sheet(data.blocHead(), data.campaign, 2).scheme();
    }

    private MvcResult sent(Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(page).with(Acting.as(data.blocHead()));
        fields.forEach((name, value) -> request.param(name, value.replace("&quot;", "\"")));
        return mvc.perform(request).andReturn();
    }

    private Map<String, String> fields(MockHttpServletRequestBuilder request) throws Exception {
        return fields(mvc.perform(request.with(Acting.as(data.blocHead())))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** What a browser would send; of a select the chosen option. */
    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        String select = "";
        for (String tag : html.split("(?=<select|</select)")) {
            Matcher name = Pattern.compile("^<select[^>]* name=\"([^\"]+)\"").matcher(tag);
            select = name.find() ? name.group(1) : "";
            Matcher inputs = INPUT.matcher(tag);
            while (inputs.find()) {
                Map<String, String> attributes = new LinkedHashMap<>();
                Matcher attribute = ATTRIBUTE.matcher(inputs.group(2));
                while (attribute.find()) {
                    attributes.put(attribute.group(1), attribute.group(2));
                }
                if (inputs.group(1).equals("option")) {
                    if (inputs.group(2).contains("selected")) {
                        fields.put(select, attributes.getOrDefault("value", ""));
                    }
                } else if (attributes.containsKey("name") && !"radio".equals(attributes.get("type"))) {
                    fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
                }
            }
        }
        return fields;
    }
}
