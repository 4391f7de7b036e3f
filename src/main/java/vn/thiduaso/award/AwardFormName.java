package vn.thiduaso.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an award form is called and who gives it, from a day on.
 *
 * @param id 0 for the words of the campaign's plan
 * @param validFrom null for the words of the plan, which hold before all others
 */
public record AwardFormName(
        long awardFormId,
        long id,
        @Nullable LocalDate validFrom,
        String name,
        String authority,
        @Nullable String ground) {}
