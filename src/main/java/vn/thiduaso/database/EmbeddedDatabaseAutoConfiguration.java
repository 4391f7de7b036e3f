package vn.thiduaso.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Gives the application its own PostgreSQL when nobody has named another. An auto-configuration, so that it is asked
 * after those that may bring a database (Testcontainers) and before the data source is made.
 */
@AutoConfiguration(
        before = DataSourceAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@ConditionalOnClass(EmbeddedPostgres.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoUrl.class)
class EmbeddedDatabaseAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    EmbeddedServer embeddedServer(
            @Value("${thidua.data-dir:./data}") Path dataDirectory,
            @Value("${thidua.database.durable:true}") boolean durable) {
        return EmbeddedServer.start(dataDirectory, durable);
    }

    /** An empty URL counts as none: that is how an unset variable arrives from a compose file. */
    static class NoUrl extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean given = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
            ConditionMessage.Builder message = ConditionMessage.forCondition("spring.datasource.url");
            return new ConditionOutcome(!given, message.because(given ? "is given" : "is not given"));
        }
    }
}
