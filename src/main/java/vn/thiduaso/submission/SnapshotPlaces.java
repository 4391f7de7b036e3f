package vn.thiduaso.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.event.Signing;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.FormerNames;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Says where a version belongs: the unit, its bloc and department, the period, who signs. */
@Component
class SnapshotPlaces {

    private final UnitCatalogue units;
    private final PeopleDirectory people;

    SnapshotPlaces(UnitCatalogue units, PeopleDirectory people) {
        this.units = units;
        this.people = people;
    }

    /** The name of the unit's head, if there is exactly one. */
    Optional<String> onlyHead(long unitId) {
        List<String> heads = people.peopleOf(List.of(unitId)).stream()
                .filter(person -> person.role() == Role.UNIT_HEAD)
                .map(Contact::name)
                .toList();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    /** As things are called on the day. */
    SnapshotPlace of(
            CampaignSheet campaign, PeriodSheet period, long unitId, LocalDate day, @Nullable Signing signing) {
        UnitView unit = units.unit(unitId);
        BlocView bloc = units.bloc(campaign.blocId());
        String department = units.organisationName(bloc.departmentId(), day);
        FormerNames former = new FormerNames(units.organisationNames(bloc.departmentId()), department, bloc.locality());
        return new SnapshotPlace(
                department,
                former.renewed(bloc.name()),
                bloc.locality(),
                unit.code(),
                unit.name(),
                unit.kind(),
                campaign.name(),
                period.kind(),
                period.year(),
                period.dataFrom(),
                period.dataTo(),
                signing == null ? null : signing.name(),
                signing == null ? null : signing.post(),
                signing == null ? null : signing.insteadOf());
    }
}
