package vn.thiduaso;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesHaveNoCyclesAndTouchOnlyEachOthersFaces() {
        ApplicationModules.of(Application.class).verify();
    }
}
