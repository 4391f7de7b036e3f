package vn.thiduaso.ui;

import java.util.List;

/** One page of a list: the rows on it and where it stands among all. */
public record Listing<T>(List<T> rows, Paging paging) {

    public Listing {
        rows = List.copyOf(rows);
    }
}
