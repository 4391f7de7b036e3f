package vn.thiduaso.campaign.check;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One check of one indicator.
 *
 * @param threshold what the kind compares with, null for kinds that have none
 * @param sentence what the person is told; words in braces are replaced by figures
 */
public record Check(CheckKind kind, @Nullable BigDecimal threshold, String sentence, boolean enabled) {

    Finding finding(Map<String, String> figures) {
        String text = sentence;
        for (Map.Entry<String, String> figure : figures.entrySet()) {
            text = text.replace("{" + figure.getKey() + "}", figure.getValue());
        }
        return new Finding(kind, text);
    }
}
