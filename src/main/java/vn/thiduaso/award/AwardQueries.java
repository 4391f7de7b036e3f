package vn.thiduaso.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.ui.Paging;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads the register of awards: what has this person or unit received. */
@Service
@Transactional(readOnly = true)
public class AwardQueries {

    private final AwardReader reader;
    private final UnitCatalogue units;
    private final Clock clock;

    AwardQueries(AwardReader reader, UnitCatalogue units, Clock clock) {
        this.reader = reader;
        this.units = units;
        this.clock = clock;
    }

    /** What a list can be narrowed by. */
    public record Choices(List<String> forms, List<Integer> years) {}

    /** One page of the register as far as the person may read it: two statements. */
    public Listing<AwardLine> page(Actor actor, AwardFilter filter, int page) {
        AwardScope scope = scope(actor);
        Paging paging = new Paging(page, Paging.DEFAULT_SIZE, reader.count(scope, filter));
        return new Listing<>(reader.lines(scope, filter, paging.offset(), paging.size()), paging);
    }

    /** All lines of the filter, for the workbook of what the list shows. */
    public List<AwardLine> lines(Actor actor, AwardFilter filter) {
        return reader.lines(scope(actor), filter, 0, Integer.MAX_VALUE);
    }

    /** The forms and years among which a list is narrowed: two statements. */
    public Choices choices(Actor actor) {
        AwardScope scope = scope(actor);
        return new Choices(reader.formNames(scope), reader.years(scope));
    }

    /** Everything that the unit and its people received, as far as the person may read it: a constant of statements. */
    public List<AwardLine> awardsOf(Actor actor, long unitId, @Nullable Long staffMemberId) {
        LocalDate today = LocalDate.now(clock);
        boolean may = actor.worksFor(unitId)
                || units.blocsOf(unitId, today).stream()
                        .anyMatch(bloc -> actor.leads(bloc) || actor.readsAsSuperior(bloc));
        if (!may) {
            throw new NotFound("awards of unit", unitId);
        }
        return reader.lines(AwardScope.of(actor, today), AwardFilter.of(unitId, staffMemberId), 0, Integer.MAX_VALUE);
    }

    private AwardScope scope(Actor actor) {
        AwardScope scope = AwardScope.of(actor, LocalDate.now(clock));
        Forbidden.unless(!scope.isEmpty(), "read the register of awards");
        return scope;
    }
}
