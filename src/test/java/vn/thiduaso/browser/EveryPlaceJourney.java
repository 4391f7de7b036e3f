package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** Every place in everybody's navigation opens, fits a phone, has no console error, and axe finds nothing. */
@DemoTest
class EveryPlaceJourney {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"khoitruong", "khoipho", "canbo.cctl", "thutruong.ttkn", "so", "bantdkt", "quantri"})
    void opensOnDeskAndPhone(String username) {
        List<String> places;
        try (Visitor visitor = Visitor.at(port, Visitor.DESK).signIn(username)) {
            visitor.isAccessible();
            places = visitor.places();
            assertThat(places).isNotEmpty();
            for (String place : places) {
                visitor.open(place).isAccessible();
                visitor.hasNoSidewaysScroll();
            }
        }
        try (Visitor visitor = Visitor.at(port, Visitor.PHONE).signIn(username)) {
            for (String place : places) {
                visitor.open(place).hasNoSidewaysScroll();
            }
        }
    }

    @Test
    void publicPagesNeedNoSignIn() {
        try (Visitor visitor = Visitor.at(port, Visitor.DESK)) {
            visitor.open("/dang-nhap").isAccessible();
            visitor.open("/cong-khai").isAccessible();
            assertThat(visitor.status("/ky/1/tong-quan")).isEqualTo(200);
            assertThat(visitor.page().url()).endsWith("/dang-nhap");
        }
    }
}
