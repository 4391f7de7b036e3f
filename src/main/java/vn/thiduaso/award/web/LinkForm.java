package vn.thiduaso.award.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom an award that is kept by name belongs to, as it is chosen. */
record LinkForm(
        @Pattern(regexp = "\\d{1,18}", message = "{award.link.missing}")
        String person) {

    LinkForm(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    long personId() {
        return Long.parseLong(person);
    }
}
