package vn.thiduaso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thiduaso.testing.DemoTest;

/** Every place in everybody's navigation opens, fits a phone, has no console error, and axe finds nothing. */
@DemoTest
class EveryPlaceJourney {

    private static final Set<String> ANALYSED = new HashSet<>();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoitruong",
                "khoipho",
                "canbo.cckl",
                "thutruong.cckl",
                "canbo.cctl",
                "thutruong.cctl",
                "canbo.ttkn",
                "thutruong.ttkn",
                "so",
                "bantdkt",
                "quantri"
            })
    void opensOnDeskAndPhone(String username) {
        List<String> places;
        try (Visitor visitor = Visitor.at(port, Visitor.DESK).signIn(username)) {
            places = visitor.places();
            assertThat(places).isNotEmpty();
            for (String place : places) {
                visitor.open(place).hasNoSidewaysScroll();
                if (isNew(username.replaceAll("\\..*", ""), place)) {
                    visitor.isAccessible();
                }
            }
        }
        try (Visitor visitor = Visitor.at(port, Visitor.PHONE).signIn(username)) {
            for (String place : places) {
                visitor.open(place).hasNoSidewaysScroll();
                if (isNew("phone", place)) {
                    visitor.isAccessible();
                }
            }
        }
    }

    /** Axe takes a second: on the desk it looks once per kind of account, on the phone once per page. */
    private static boolean isNew(String kind, String place) {
        return ANALYSED.add(kind + " " + place.replaceAll("\\d+", "#"));
    }

    @Test
    void publicPagesNeedNoSignIn() {
        try (Visitor visitor = Visitor.at(port, Visitor.DESK)) {
            visitor.open("/dang-nhap").isFine();
            visitor.open("/cong-khai").isFine();
            visitor.press("main tbody a").isFine();
            assertThat(visitor.status("/ky/1/tong-quan")).isEqualTo(200);
            assertThat(visitor.page().url()).endsWith("/dang-nhap");
        }
    }
}
