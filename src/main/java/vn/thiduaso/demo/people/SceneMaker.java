package vn.thiduaso.demo.people;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;

/** Makes the units, their staff, the bloc they form and the accounts. */
@Component
@Profile("demo")
public class SceneMaker {

    private final BlocMaker blocs;
    private final StaffMaker staffs;
    private final AccountMaker accounts;

    SceneMaker(BlocMaker blocs, StaffMaker staffs, AccountMaker accounts) {
        this.blocs = blocs;
        this.staffs = staffs;
        this.accounts = accounts;
    }

    public Scene make(Rows rows, Today today) {
        List<DemoUnit> units = blocs.makeUnits(rows);
        Staff staff = staffs.make(rows, units, today);
        DemoBloc bloc = blocs.makeBloc(rows, units, staff, today);
        return new Scene(bloc, staff, accounts.make(rows, bloc, staff, today), today);
    }
}
