package vn.thiduaso.workbook;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;

/**
 * Where what stands on the sheet for entry; rows and columns are counted from 0.
 *
 * @param numerators how many columns there are for numerators: as many as the indicator with most of them has
 */
record WorkbookLayout(int numerators) {

    /** Changes when a workbook of before could be misread. */
    static final int VERSION = 1;

    static final String FORMAT = "thiduaso/bao-cao";
    static final String HIDDEN = "_thiduaso";

    static final int HEADER = 4;
    static final int KEY = 0;
    static final int CODE = 1;
    static final int NAME = 2;
    static final int TARGET = 3;
    static final int EARLIER = 4;
    static final int EARLIER_PERIODS = 2;
    static final int LABELS = 6;
    static final int STATE = 7;
    private static final int NUMERATOR = 8;

    /** On the hidden sheet: what the workbook belongs to, then a row per indicator, then the lists to choose from. */
    static final int FIRST_BASE = 10;

    static final int LISTS = 5;

    static WorkbookLayout of(CampaignSheet campaign) {
        return new WorkbookLayout(campaign.indicators().stream()
                .mapToInt(indicator -> indicator.numerators().size())
                .max()
                .orElse(0));
    }

    static String key(long indicatorId) {
        return "ct-" + indicatorId;
    }

    int numerator(int index) {
        return NUMERATOR + index;
    }

    int denominator() {
        return NUMERATOR + numerators;
    }

    int percent() {
        return denominator() + 1;
    }

    int level() {
        return percent() + 1;
    }

    int reason() {
        return level() + 1;
    }

    int note() {
        return reason() + 1;
    }

    /** The column of a field, by its name in {@link vn.thiduaso.report.typed.EntryText}. */
    int column(String field) {
        return switch (field) {
            case "denominator" -> denominator();
            case "level" -> level();
            case "reason" -> reason();
            case "note" -> note();
            case "state" -> STATE;
            default -> numerator(Integer.parseInt(field.replaceAll("\\D", "")));
        };
    }

    /** Widths of the columns in characters. */
    List<Integer> widths() {
        List<Integer> widths = new java.util.ArrayList<>(List.of(8, 6, 34, 12, 14, 14, 36, 16));
        for (int i = 0; i <= numerators; i++) {
            widths.add(11);
        }
        widths.addAll(List.of(9, 20, 24, 30));
        return widths;
    }
}
