package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.List;

/** The demo's bloc with its units and the terms in which it is led. */
public record DemoBloc(long id, List<DemoUnit> units, List<Term> terms) {

    /** Who leads in a year: the units' codes and the persons who sign. */
    public record Term(int year, String headUnit, String headName, String deputyUnit, String deputyName) {

        /** Who verifies the unit's report: the head, or the deputy where it is the head's own unit. */
        public String verifierOf(DemoUnit unit) {
            return unit.code().equals(headUnit) ? deputyName : headName;
        }
    }

    public DemoUnit unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    public Term termOn(LocalDate day) {
        return terms.stream()
                .filter(term -> term.year() == day.getYear())
                .findFirst()
                .orElseGet(() -> terms.get(terms.size() - 1));
    }
}
