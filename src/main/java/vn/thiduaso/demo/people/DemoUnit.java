package vn.thiduaso.demo.people;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.unit.UnitKind;

/** A unit with its character: how strong it is, in what, and how often it reports late. */
public record DemoUnit(long id, String code, String name, UnitKind kind, Profile profile) {

    /** What is weak and strong are codes of items; strength is added to every share. */
    public record Profile(
            String code,
            String headPost,
            String signPost,
            String deputyPost,
            int staff,
            double strength,
            @Nullable String weak,
            @Nullable String strong,
            double late) {

        public boolean isWeakIn(String item) {
            return list(weak).contains(item);
        }

        public boolean isStrongIn(String item) {
            return list(strong).contains(item);
        }

        private static List<String> list(@Nullable String codes) {
            return codes == null ? List.of() : Arrays.asList(codes.split("\\|"));
        }
    }

    public double strength() {
        return profile.strength();
    }
}
