package vn.thiduaso.ui;

import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.xlsx.XlsxWriter;

/**
 * The one way from a list on screen to a workbook of the same rows, all pages of them:
 * {@code sheets.of(title, notes, list).text("report.list.unit", 40, line -> line.unit().name()).download(lines)}.
 */
@Component
public class ListSheets {

    /** More rows than these nobody reads or prints; the sheet says so when there are more. */
    public static final int MOST_ROWS = 20_000;

    private final XlsxWriter writer;
    private final MessageSource messages;
    private final Formats formats;
    private final Clock clock;

    ListSheets(XlsxWriter writer, MessageSource messages, Formats formats, Clock clock) {
        this.writer = writer;
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * An empty sheet; add its columns in their order.
     *
     * @param title above the list, on its tab, and as the file's name
     * @param notes what the list is of, such as the campaign's name
     * @param list says whether the rows are all there are or a search's
     */
    public <T> ListSheet<T> of(String title, List<String> notes, ListState list) {
        return new ListSheet<>(this, title, notes, list.isNarrowed());
    }

    /** A text in the reader's language. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Says how many rows there are, and whether that is all. */
    String note(int rows, boolean narrowed, boolean cut) {
        String now = formats.dateTime(clock.instant());
        String count = text(cut ? "ui.sheet.cut" : "ui.sheet.rows", formats.number(rows), now);
        return narrowed ? count + " " + text("ui.sheet.narrowed") : count;
    }

    Clock clock() {
        return clock;
    }

    XlsxWriter writer() {
        return writer;
    }
}
