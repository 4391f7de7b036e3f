package vn.thiduaso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.DemoTest;

@DemoTest
class DemoDataTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"unit, 13", "bloc_member, 13", "staff_member, 322", "account, 11", "campaign, 2", "indicator, 32"})
    void hasTheWholeBloc(String table, long rows) {
        assertThat(jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single())
                .isEqualTo(rows);
    }
}
