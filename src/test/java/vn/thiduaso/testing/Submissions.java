package vn.thiduaso.testing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;

/** Brings reports of a {@link BlocData} as far as a test needs them, the way people do. */
@TestComponent
public class Submissions {

    private final ReportService service;
    private final ReportQueries queries;

    Submissions(ReportService service, ReportQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Submits the unit's report of the open period: that many of 100 for each ratio, the highest level for item 4. */
    public ReportView submit(BlocData data, int unit, int of100) {
        String done = Integer.toString(of100);
        List<EntryInput> rows = new ArrayList<>();
        rows.add(ratio(data.indicators.get(0), done, "0"));
        rows.add(ratio(data.indicators.get(1), done));
        rows.add(entry(data.indicators.get(2), new EntryText("ENTERED", List.of(), "", "2", "", "")));
        rows.add(ratio(data.indicators.get(3), done));
        service.saveEntries(data.officer(unit), data.openPeriod(), data.unit(unit), rows);
        service.submit(data.head(unit), data.openPeriod(), data.unit(unit));
        return report(data, unit);
    }

    /** Submits and verifies without any correction. */
    public ReportView verify(BlocData data, int unit, int of100) {
        ReportView report = submit(data, unit, of100);
        service.verify(unit == 0 ? data.blocDeputy() : data.blocHead(), report.id());
        return report(data, unit);
    }

    public ReportView report(BlocData data, int unit) {
        return queries.report(data.officer(unit), data.openPeriod(), data.unit(unit))
                .orElseThrow();
    }

    private static EntryInput ratio(long indicator, String... numerators) {
        return entry(indicator, new EntryText("ENTERED", List.of(numerators), "100", "", "", ""));
    }

    private static EntryInput entry(long indicator, EntryText typed) {
        return new EntryInput(indicator, "", "", typed, false);
    }
}
