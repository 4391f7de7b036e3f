package vn.thiduaso.staff.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffData;
import vn.thiduaso.staff.StaffFilter;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.TrainingKind;
import vn.thiduaso.ui.Formats;
import vn.thiduaso.unit.UnitView;

/** Writes the list as it is shown, all pages of it, into a workbook. */
@Component
class StaffWorkbook {

    private final RegisterQueries register;
    private final XlsxWriter writer;
    private final StaffTexts texts;
    private final Formats formats;

    StaffWorkbook(RegisterQueries register, XlsxWriter writer, StaffTexts texts, Formats formats) {
        this.register = register;
        this.writer = writer;
        this.texts = texts;
        this.formats = formats;
    }

    byte[] write(Actor actor, UnitView unit, StaffFilter filter) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StaffRecord person : register.find(actor, unit.id(), filter, 0, Integer.MAX_VALUE)) {
            rows.add(row(rows.size() + 1, person));
        }
        List<Column> columns = List.of(
                new Column(texts.text("staff.column.number"), Kind.INTEGER, 6),
                column("fullName", Kind.TEXT, 26),
                column("birthYear", Kind.TEXT, 8),
                column("gender", Kind.TEXT, 8),
                column("kind", Kind.TEXT, 16),
                column("post", Kind.TEXT, 32),
                column("leader", Kind.TEXT, 12),
                column("joinedOn", Kind.DATE, 13),
                column("leftOn", Kind.DATE, 13),
                column("misaUpdatedOn", Kind.DATE, 13),
                column("omsUpdatedOn", Kind.DATE, 13),
                column("citizenIdRegisteredOn", Kind.DATE, 13),
                column("electronicIdActivatedOn", Kind.DATE, 13),
                new Column(texts.text("staff.column.DIGITAL_SKILLS"), Kind.DATE, 13),
                new Column(texts.text("staff.column.DATA_ANALYSIS"), Kind.DATE, 13));
        String title = texts.text("staff.list.title");
        List<String> notes =
                List.of(unit.name(), texts.text("staff.list.sheetNote", formats.date(filter.day()), rows.size()));
        return writer.write(List.of(new Sheet(title, title, notes, columns, rows)));
    }

    private Column column(String property, Kind kind, int width) {
        return new Column(texts.text("staff.field." + property), kind, width);
    }

    private List<@Nullable Object> row(int number, StaffRecord person) {
        StaffData data = person.data();
        return Arrays.asList(
                number,
                data.fullName(),
                Integer.toString(data.birthYear()),
                texts.text("staff.gender." + data.gender()),
                texts.text("staff.kind." + data.kind()),
                data.post(),
                texts.text("staff.leader." + data.leader()),
                data.joinedOn(),
                data.leftOn(),
                data.misaUpdatedOn(),
                data.omsUpdatedOn(),
                data.citizenIdRegisteredOn(),
                data.electronicIdActivatedOn(),
                person.latest(TrainingKind.DIGITAL_SKILLS)
                        .map(training -> training.completedOn())
                        .orElse(null),
                person.latest(TrainingKind.DATA_ANALYSIS)
                        .map(training -> training.completedOn())
                        .orElse(null));
    }
}
