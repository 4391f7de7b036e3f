package vn.thiduaso.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Writes the one-time set-up link into the log when nobody can sign in yet. */
@Component
@Profile("!demo")
class SetupLinkPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(SetupLinkPrinter.class);

    private final FirstAdministrator setup;
    private final Environment environment;

    SetupLinkPrinter(FirstAdministrator setup, Environment environment) {
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setup.issue()
                .ifPresent(token -> LOG.warn(
                        "No account yet. Make the first administrator within 24 hours at"
                                + " http://localhost:{}{}/thiet-lap/{} (works once; use this server's own address)",
                        environment.getProperty("local.server.port", "8080"),
                        environment.getProperty("server.servlet.context-path", ""),
                        token));
    }
}
