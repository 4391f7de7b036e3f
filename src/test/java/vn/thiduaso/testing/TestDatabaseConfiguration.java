package vn.thiduaso.testing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connects a context to the tests' server, whichever it is. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails testDatabase(@Value("${test.database:thiduaso_test}") String database) {
        return TestServer.database(database);
    }
}
