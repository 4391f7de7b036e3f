package vn.thiduaso.ranking;

import java.util.List;

/** What is kept of a table besides when and by whom it was frozen. */
record FrozenTable(Terms terms, List<RankingLine> lines) {

    FrozenTable {
        lines = List.copyOf(lines);
    }
}
