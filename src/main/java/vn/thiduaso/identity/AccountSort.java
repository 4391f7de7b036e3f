package vn.thiduaso.identity;

/** Orders of the list of accounts. */
public enum AccountSort {
    NAME("a.full_name"),
    USERNAME("lower(a.username)"),
    CREATED("a.created_at");

    private final String column;

    AccountSort(String column) {
        this.column = column;
    }

    String sql(boolean descending) {
        return " ORDER BY " + column + (descending ? " DESC" : "") + ", a.id";
    }
}
