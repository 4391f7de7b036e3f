package vn.thiduaso.dossier.content;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.LegalGround;

/**
 * Quotes a legal ground as NĐ 30/2020, Phụ lục I wants it: kind, number, date, issuer and subject; a Luật without its
 * number and issuer.
 */
@Component
class GroundText {

    private static final Pattern SYMBOL = Pattern.compile("/(NĐ|QĐ|KH|TT|CT|NQ|TTr|HD)(?=-|$)");
    private static final Map<String, String> KINDS = Map.of(
            "NĐ",
            "decree",
            "QĐ",
            "decision",
            "KH",
            "plan",
            "TT",
            "circular",
            "CT",
            "directive",
            "NQ",
            "resolution",
            "TTr",
            "proposal",
            "HD",
            "guidance");

    private final PaperTexts texts;

    GroundText(PaperTexts texts) {
        this.texts = texts;
    }

    String of(LegalGround ground) {
        String date = texts.date(ground.issuedOn());
        if (ground.law()) {
            return texts.of("ground.law", ground.title(), date);
        }
        String kind = kind(ground.number());
        return texts.of("ground." + kind, ground.number(), date, ground.issuer(), subject(kind, ground.title()));
    }

    private static String kind(String number) {
        Matcher matcher = SYMBOL.matcher(number);
        String symbol = matcher.find() ? matcher.group(1) : "";
        return KINDS.getOrDefault(symbol, "letter");
    }

    /** A decision issues the plan it names; other subjects follow "về việc", unless they begin with their own verb. */
    private String subject(String kind, String title) {
        boolean ownVerb = Character.isLowerCase(title.codePointAt(0));
        if (ownVerb) {
            return title;
        }
        if ("decision".equals(kind) && title.startsWith(texts.of("plan"))) {
            return texts.of("ground.issues", title);
        }
        return texts.of("ground.about", title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
    }
}
