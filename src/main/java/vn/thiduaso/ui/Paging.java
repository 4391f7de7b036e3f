package vn.thiduaso.ui;

/**
 * Where a list stands.
 *
 * @param page the page, from 1
 * @param size rows per page
 * @param total rows of all pages
 */
public record Paging(int page, int size, long total) {

    /** Rows on a page unless a list needs something else. */
    public static final int DEFAULT_SIZE = 50;

    public Paging {
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("size " + size + ", total " + total);
        }
        page = (int) Math.max(1, Math.min(page, pagesOf(size, total)));
    }

    /** Number of pages, at least 1. */
    public long pages() {
        return pagesOf(size, total);
    }

    /** Rows before this page, for SQL. */
    public long offset() {
        return (page - 1L) * size;
    }

    /** Number of the first row shown, from 1; 0 if there is none. */
    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** Number of the last row shown. */
    public long to() {
        return Math.min(total, offset() + size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    private static long pagesOf(int size, long total) {
        return Math.max(1, (total + size - 1) / size);
    }
}
