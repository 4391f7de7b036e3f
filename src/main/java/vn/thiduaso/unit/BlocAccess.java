package vn.thiduaso.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;

/** Which blocs a person has to do with today: by a role in the bloc, or by working for one of its members. */
@Component
public class BlocAccess {

    private final UnitCatalogue units;
    private final Clock clock;
    private final Cache<UnitOnDay, List<Long>> blocs = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(50_000)
            .build();

    BlocAccess(UnitCatalogue units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The person's blocs; those with a role of their own come first. */
    public Set<Long> blocsOf(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> found = new LinkedHashSet<>();
        actor.grants().stream().map(Grant::blocId).filter(Objects::nonNull).forEach(found::add);
        actor.unitIds().stream()
                .sorted()
                .flatMap(unit -> Objects.requireNonNull(
                        blocs.get(new UnitOnDay(unit, today), key -> units.blocsOf(key.unitId(), key.day())))
                        .stream())
                .forEach(found::add);
        return found;
    }

    public boolean isIn(Actor actor, long blocId) {
        return blocsOf(actor).contains(blocId);
    }

    private record UnitOnDay(long unitId, LocalDate day) {}
}
