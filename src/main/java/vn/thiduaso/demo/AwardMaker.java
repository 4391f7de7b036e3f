package vn.thiduaso.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Rows;

/** Makes the awards of earlier years, each marked as an example. */
@Component
@Profile("demo")
class AwardMaker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<Award> awards;

    AwardMaker(DemoFiles files) {
        this.awards = files.read("awards.csv", Award.class);
    }

    void make(Rows rows, Scene scene, long campaignId) {
        List<Object[]> written = new ArrayList<>();
        for (Award award : awards) {
            if (award.date().isAfter(scene.today().date())) {
                continue;
            }
            DemoUnit unit = scene.bloc().unit(award.unit());
            Integer person = award.person();
            written.add(new Object[] {
                rows.nextId("award"),
                award.campaign().equals("yes") ? campaignId : null,
                unit.id(),
                person == null ? null : scene.staff().of(unit).get(person).id(),
                award.form(),
                award.achievement(),
                award.number(),
                award.date()
            });
        }
        rows.insert(
                "award",
                Rows.columns("id, campaign_id, unit_id, staff_member_id, form_name, achievement, decision_no,"
                        + " decision_date"),
                written);
    }

    /** What the unit or its person had been awarded before, as a nomination tells it. */
    @Nullable
    String priorTo(LocalDate day, String unit, @Nullable Integer person) {
        String told = awards.stream()
                .filter(award -> award.unit().equals(unit)
                        && Objects.equals(award.person(), person)
                        && award.date().isBefore(day))
                .map(award ->
                        award.form() + " (Quyết định số " + award.number() + " ngày " + DAY.format(award.date()) + ")")
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }

    private record Award(
            String unit,
            @Nullable Integer person,
            String campaign,
            String form,
            String achievement,
            String number,
            LocalDate date) {}
}
