package vn.thiduaso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTests {

    @ParameterizedTest
    @CsvSource({
        "15/03/2025, 2025-03-15",
        "5/3/2025, 2025-03-05",
        "15-3-2025, 2025-03-15",
        "15.03.2025, 2025-03-15",
        "15 / 3 / 2025, 2025-03-15",
        "2025-03-15, 2025-03-15",
        "１５/３/２０２５, 2025-03-15",
        "29/02/2024, 2024-02-29"
    })
    void readsWhatPeopleType(String typed, String day) {
        assertThat(VietnameseDates.parse(typed)).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025", "03/2025", "31/02/2025", "15/13/2025", "15/3-2025", "15/3/25", "hôm qua", "45000"})
    void refusesTheRest(String typed) {
        assertThat(VietnameseDates.parse(typed)).isEmpty();
        assertThat(VietnameseDates.parse(null)).isEmpty();
    }
}
