package vn.thiduaso.home;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;

/** Names a period in the person's language: "6 tháng đầu năm 2026". */
@Component
public class PeriodLabels {

    private final MessageSource messages;

    PeriodLabels(MessageSource messages) {
        this.messages = messages;
    }

    public String of(PeriodSheet period) {
        return messages.getMessage(
                "campaign.period." + period.kind(),
                new Object[] {String.valueOf(period.year())},
                LocaleContextHolder.getLocale());
    }
}
