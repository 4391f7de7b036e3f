package vn.thiduaso.ranking.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.shared.NotFound;

/**
 * Which table an address means.
 *
 * @param live the parameter {@code tam-tinh}: what is known now
 * @param adopted the parameter {@code du-kien}: number of a preliminary table
 * @param published the parameter {@code ban}: number of a publication
 */
record Choices(
        @Nullable String live,
        @Nullable String adopted,
        @Nullable String published) {

    TableChoice choice() {
        if (StringUtils.hasText(published)) {
            return TableChoice.published(number(published));
        }
        if (StringUtils.hasText(adopted)) {
            return TableChoice.adopted(number(adopted));
        }
        return Boolean.parseBoolean(live) ? TableChoice.LIVE : TableChoice.NEWEST;
    }

    /** What links to pages about the shown table carry along, with its question mark; empty for the newest table. */
    static String query(RankingTable table, boolean liveIsNewest) {
        if (table.publication() != null) {
            return table.publication().latest()
                    ? ""
                    : "?ban=" + table.publication().number();
        }
        if (table.adoption() != null) {
            return "?du-kien=" + table.adoption().number();
        }
        return liveIsNewest ? "" : "?tam-tinh=true";
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NotFound("ranking number", text);
        }
    }
}
