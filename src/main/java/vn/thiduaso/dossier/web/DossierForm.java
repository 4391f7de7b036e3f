package vn.thiduaso.dossier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.ListKey;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;

/** The choices of a dossier as they stand in the address. */
record DossierForm(
        @NotBlank(message = "{dossier.form.list.choose}") String list,

        @NotBlank(message = "{dossier.form.recipient.choose}")
        @Pattern(regexp = "|DEPARTMENT|BOARD", message = "{dossier.form.recipient.choose}")
        String recipient,

        @NotBlank(message = "{dossier.form.signedOn.choose}")
        String signedOn,

        @Pattern(regexp = "|0*[1-9]\\d{0,3}", message = "{dossier.form.number.wrong}")
        String number,

        @Pattern(regexp = "HEAD|DEPUTY", message = "{dossier.form.signer.choose}")
        String signer) {

    DossierForm {
        list = text(list);
        recipient = text(recipient);
        signedOn = text(signedOn);
        number = text(number);
        signer = text(signer).isEmpty() ? Signer.HEAD.name() : text(signer);
    }

    /** What a person sees first. */
    static DossierForm first(String list, LocalDate today) {
        return new DossierForm(list, Recipient.DEPARTMENT.name(), today.toString(), "", Signer.HEAD.name());
    }

    /** Whether nothing was chosen yet. */
    boolean isUntouched() {
        return list.isEmpty() && recipient.isEmpty() && signedOn.isEmpty() && number.isEmpty();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(signedOn));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<ListKey> key() {
        return ListKey.parse(list);
    }

    /** Only when everything was found right. */
    DossierRequest toRequest() {
        return new DossierRequest(
                key().orElseThrow(),
                Recipient.valueOf(recipient),
                day().orElseThrow(),
                number.isEmpty() ? null : Integer.valueOf(number),
                Signer.valueOf(signer));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
