package vn.thiduaso.entry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.report.event.Signing;

/**
 * Who signs the report: the head, or a deputy for the head (ký thay).
 *
 * @param who HEAD or DEPUTY
 * @param deputyPost wanted only when a deputy signs
 */
record SigningForm(
        @Pattern(regexp = HEAD + "|" + DEPUTY, message = "{report.signing.who.choose}")
        String who,

        @NotBlank(message = "{report.signing.name.missing}") @Size(max = LONGEST, message = "{report.signing.tooLong}")
        String name,

        @NotBlank(message = "{report.signing.headPost.missing}")
        @Size(max = LONGEST, message = "{report.signing.tooLong}")
        String headPost,

        @Size(max = LONGEST, message = "{report.signing.tooLong}")
        String deputyPost) {

    static final String HEAD = "HEAD";
    static final String DEPUTY = "DEPUTY";
    private static final int LONGEST = 100;

    SigningForm {
        who = text(who);
        name = text(name);
        headPost = text(headPost);
        deputyPost = text(deputyPost);
    }

    /** Whether a form without these fields was sent; then the head signs. */
    boolean isAbsent() {
        return who.isEmpty() && name.isEmpty() && headPost.isEmpty();
    }

    /** A deputy who signs needs a post. */
    void check(BindingResult binding) {
        if (who.equals(DEPUTY) && deputyPost.isEmpty()) {
            binding.rejectValue("deputyPost", "report.signing.deputyPost.missing");
        }
    }

    /** Only when everything was found right. */
    Signing toSigning() {
        return who.equals(DEPUTY) ? new Signing(name, deputyPost, headPost) : new Signing(name, headPost, null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
