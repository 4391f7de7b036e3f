package vn.thiduaso.award.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.shared.PlainText;

/** The words of a list of awards: its headers in both languages, and the template that has them. */
@Component
class AwardWords {

    private static final String STAR = " *";

    private final MessageSource messages;
    private final XlsxWriter writer;

    AwardWords(MessageSource messages, XlsxWriter writer) {
        this.messages = messages;
        this.writer = writer;
    }

    /** Columns by their headers as {@link #plain} makes them. */
    Map<String, AwardColumn> headers() {
        Map<String, AwardColumn> headers = new HashMap<>();
        for (AwardColumn column : AwardColumn.values()) {
            headers.put(plain(header(column, Locale.ROOT)), column);
            headers.put(plain(header(column, Locale.ENGLISH)), column);
        }
        return headers;
    }

    String header(AwardColumn column) {
        return header(column, LocaleContextHolder.getLocale());
    }

    /** Text without case, diacritics, extra spaces and the star of what is required. */
    static String plain(String text) {
        return PlainText.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replace(STAR, "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** The workbook that people fill in. */
    byte[] template() {
        List<Sheet.Column> columns = new ArrayList<>();
        List<@Nullable Object> example = new ArrayList<>();
        for (AwardColumn column : AwardColumn.values()) {
            String star = column.isRequired() ? STAR : "";
            Kind kind = column == AwardColumn.DECISION_DATE ? Kind.DATE : Kind.TEXT;
            columns.add(new Sheet.Column(header(column) + star, kind, column.width()));
            example.add(null);
        }
        List<String> notes =
                List.of(text("award.template.note.1"), text("award.template.note.2"), text("award.template.note.3"));
        Sheet sheet =
                new Sheet(text("award.template.sheet"), text("award.template.title"), notes, columns, List.of(example));
        return writer.write(List.of(sheet));
    }

    private String header(AwardColumn column, Locale locale) {
        return messages.getMessage("award.column." + column, null, locale);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
