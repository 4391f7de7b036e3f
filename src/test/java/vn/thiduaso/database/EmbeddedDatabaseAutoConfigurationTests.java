package vn.thiduaso.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseAutoConfigurationTests {

    private static final JdbcConnectionDetails OTHER = new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
            return "other";
        }

        @Override
        public String getPassword() {
            return "secret";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://other/thiduaso";
        }
    };

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class))
            .withPropertyValues("thidua.data-dir=pom.xml/data");

    @Test
    void startsAServerWhenNobodyNamesOne() {
        application.run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("pom.xml"));
    }

    @Test
    void emptyUrlNamesNone() {
        application
                .withPropertyValues("spring.datasource.url=")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void standsBackForAUrl() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db/thiduaso")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class));
    }

    @Test
    void standsBackForAContainerOfATest() {
        application
                .withBean(JdbcConnectionDetails.class, () -> OTHER)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class));
    }

    @Test
    void standsBackWhereTheLibraryIsLeftOutAsInThePackagedJar() {
        application
                .withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class));
    }

    @Test
    void failureIsExplainedWithoutAStackTrace() {
        var analysis = new DatabaseUnavailableAnalyzer()
                .analyze(new IllegalStateException(new DatabaseUnavailable("Lý do", "Cách xử lý")));

        assertThat(analysis.getDescription()).isEqualTo("Lý do");
        assertThat(analysis.getAction()).isEqualTo("Cách xử lý");
    }
}
