package vn.thiduaso.document.xlsx;

/**
 * How much a file from outside may hold; what goes beyond is refused while it is read, before it fills the memory.
 *
 * @param bytes size of the file
 * @param rows last row of a sheet that may hold something
 * @param columns columns of a sheet that are read; cells beyond count as nothing
 */
public record XlsxLimits(int bytes, int rows, int columns) {

    /** All cells of a sheet. */
    int cells() {
        return rows * columns;
    }
}
