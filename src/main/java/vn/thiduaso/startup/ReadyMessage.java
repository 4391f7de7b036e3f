package vn.thiduaso.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to find it. */
@Component
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment environment;

    ReadyMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        log.info("{}", text());
    }

    String text() {
        String ready = "Thi đua số đã sẵn sàng: " + address();
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return ready;
        }
        return ready + "\n" + """
                  Dữ liệu minh họa; người và số liệu là hư cấu.
                  Tài khoản: khoitruong, khoipho, canbo.cckl, thutruong.cckl, canbo.cctl, thutruong.cctl, canbo.ttkn,
                             thutruong.ttkn, so, bantdkt, quantri
                  Mật khẩu:  ThiDua@2026""".indent(2).stripTrailing();
    }

    private String address() {
        boolean secure = Boolean.parseBoolean(environment.getProperty("server.ssl.enabled", "false"))
                || environment.containsProperty("server.ssl.bundle");
        String host = environment.getProperty("server.address", "localhost");
        if (host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::")) {
            host = "localhost";
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        String path = environment.getProperty("server.servlet.context-path", "");
        return (secure ? "https://" : "http://") + host + ":" + port + path + "/";
    }
}
