package vn.thiduaso.ranking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An objection as typed; the item {@link #NO_ITEM} means bonus points, deductions and lateness. */
record ObjectionForm(
        @NotBlank(message = "{ranking.error.objectionItem}") @Nullable
        String item,

        @NotBlank(message = "{ranking.error.objectionText}")
        @Size(max = 2000, message = "{ranking.error.objectionLong}")
        @Nullable
        String text) {

    static final String NO_ITEM = "-";

    @Nullable
    String code() {
        return NO_ITEM.equals(item) ? null : item;
    }
}
