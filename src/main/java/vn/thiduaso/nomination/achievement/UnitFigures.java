package vn.thiduaso.nomination.achievement;

import java.util.List;

/**
 * What a unit achieved in the published years of a campaign, the earliest first.
 *
 * @param years for example 2023, 2024, 2025
 * @param rows one an indicator, in the order of the campaign
 * @param standings points and place of each year
 */
public record UnitFigures(List<Integer> years, List<Row> rows, List<Standing> standings) {

    /** Nothing published yet. */
    static final UnitFigures NONE = new UnitFigures(List.of(), List.of(), List.of());

    public UnitFigures {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        standings = List.copyOf(standings);
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /**
     * One indicator.
     *
     * @param target in words, "= 100 %"
     * @param results of each year, as text; "–" where the indicator was not counted
     */
    public record Row(String code, String name, String target, List<String> results) {}

    /**
     * One year.
     *
     * @param place "4/13"
     */
    public record Standing(int year, String points, String place) {}
}
