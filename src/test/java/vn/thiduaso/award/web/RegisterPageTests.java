package vn.thiduaso.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.award.AwardRegister;
import vn.thiduaso.award.NewAward;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** The register on screen: found without diacritics, each sees what is theirs, statements are few. */
@DatabaseTest
@Transactional
class RegisterPageTests {

    private static final String REGISTER = "/so-khen-thuong";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AwardRegister register;

    private BlocData data;
    private long person;

    @BeforeEach
    void awards() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        person = data.addOfficial(0, "Nguyễn Đức Lượng");
        register.recordEarlier(
                data.blocHead(),
                List.of(
                        award(0, person, "Nguyễn Đức Lượng", "Bằng khen", null, "11/QĐ"),
                        award(0, null, null, "Cờ thi đua", data.campaign, "12/QĐ"),
                        award(1, null, "Phạm Đức Lượng", "Giấy khen", null, "13/QĐ")));
    }

    @Test
    void aNameIsFoundWithoutDiacritics() throws Exception {
        assertThat(page(data.officer(0), REGISTER + "?q=duc luong"))
                .contains("Nguyễn Đức Lượng", "11/QĐ")
                .doesNotContain("12/QĐ", "13/QĐ");
        assertThat(page(data.blocHead(), REGISTER + "?q=duc luong&sort=subject"))
                .contains("11/QĐ", "13/QĐ");
        assertThat(page(data.officer(0), REGISTER + "?kind=tap-the"))
                .contains("12/QĐ")
                .doesNotContain("11/QĐ");
        assertThat(page(data.officer(0), REGISTER + "?q=100%25")).doesNotContain("11/QĐ");
    }

    @Test
    void eachSeesWhatIsTheirs() throws Exception {
        assertThat(page(data.officer(1), REGISTER)).contains("13/QĐ").doesNotContain("11/QĐ", "12/QĐ");
        assertThat(page(data.superior(), REGISTER)).contains("12/QĐ").doesNotContain("11/QĐ", "13/QĐ");
        assertThat(page(data.superior(), "/don-vi/" + data.unit(0) + "/khen-thuong"))
                .contains("12/QĐ")
                .doesNotContain("11/QĐ");
        mvc.perform(get("/don-vi/" + data.unit(0) + "/khen-thuong").with(Acting.as(data.officer(1))))
                .andExpect(status().isNotFound());
    }

    @Test
    void pagesOfAUnitAndOfAPersonShowTheirAwards() throws Exception {
        assertThat(page(data.officer(0), "/don-vi/" + data.unit(0) + "/khen-thuong"))
                .contains("11/QĐ", "12/QĐ");
        assertThat(page(data.officer(0), "/don-vi/" + data.unit(0) + "/nhan-su/" + person))
                .contains("Khen thưởng đã nhận", "11/QĐ")
                .doesNotContain("12/QĐ");
    }

    @Test
    void theWorkbookHasTheSameRows() throws Exception {
        mvc.perform(get(REGISTER + "/danh-sach.xlsx?q=luong").with(Acting.as(data.officer(0))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.containsString(".xlsx")));
    }

    @Test
    void statementsAreFew() throws Exception {
        page(data.blocHead(), REGISTER);
        assertThat(SqlCount.statements(() -> page(data.blocHead(), REGISTER + "?q=luong")))
                .hasSizeLessThanOrEqualTo(9);
        assertThat(SqlCount.statements(() -> page(data.blocHead(), "/don-vi/" + data.unit(0) + "/khen-thuong")))
                .hasSizeLessThanOrEqualTo(8);
    }

    private String page(Actor actor, String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address.replace(" ", "%20"))).with(Acting.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private NewAward award(
            int unit,
            @Nullable Long staffMember,
            @Nullable String name,
            String form,
            @Nullable Long campaign,
            String number) {
        return new NewAward(
                new NewAward.Recipient(data.unit(unit), staffMember, name, name == null ? null : 1980, null, null),
                new NewAward.Form(form, null, campaign, null, null),
                "Hoàn thành tốt nhiệm vụ",
                number,
                LocalDate.of(2024, 5, 5),
                null);
    }
}
