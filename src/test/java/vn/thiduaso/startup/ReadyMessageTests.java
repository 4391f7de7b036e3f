package vn.thiduaso.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ReadyMessageTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final ReadyMessage message = new ReadyMessage(environment);

    @Test
    void saysThePortThatWasReallyTaken() {
        environment.withProperty("server.address", "127.0.0.1").withProperty("local.server.port", "8103");

        assertThat(message.text()).isEqualTo("Thi đua số đã sẵn sàng: http://localhost:8103/");
    }

    @Test
    void namesTheAccountsInTheDemoOnly() {
        assertThat(message.text()).doesNotContain("ThiDua@2026");

        environment.setActiveProfiles("demo");

        assertThat(message.text()).contains("khoitruong", "quantri", "ThiDua@2026");
    }

    @Test
    void saysHttpsAndPathWhenConfigured() {
        environment
                .withProperty("server.ssl.enabled", "true")
                .withProperty("server.address", "thidua.example")
                .withProperty("server.port", "443")
                .withProperty("server.servlet.context-path", "/td");

        assertThat(message.text()).isEqualTo("Thi đua số đã sẵn sàng: https://thidua.example:443/td/");
    }
}
