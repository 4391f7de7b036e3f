package vn.thiduaso.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines of a PDF at spaces only: numbers of papers and dates ("45/QĐ-SNN", "05/01/2024") stay whole. */
final class WordBreaks implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The next place where a line may begin, -1 at the end. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', position);
        position = space < 0 ? text.length() : space + 1;
        return position;
    }
}
