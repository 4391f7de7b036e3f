package vn.thiduaso.dossier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.ListKey;
import vn.thiduaso.dossier.NewDossier;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;

/**
 * The choices of a dossier as they stand in the address, and what is sent to compile it.
 *
 * @param list awards and occasions, one or several
 * @param ticket so that a form that is sent twice makes one dossier
 * @param reason why there is a new edition
 */
record DossierForm(
        @NotEmpty(message = "{dossier.form.list.choose}") List<String> list,

        @NotBlank(message = "{dossier.form.recipient.choose}")
        @Pattern(regexp = "|DEPARTMENT|BOARD", message = "{dossier.form.recipient.choose}")
        String recipient,

        @NotBlank(message = "{dossier.form.signedOn.choose}")
        String signedOn,

        @Pattern(regexp = "HEAD|DEPUTY", message = "{dossier.form.signer.choose}")
        String signer,

        @Pattern(regexp = "|[0-9a-fA-F-]{8,40}", message = "{dossier.form.ticket.wrong}")
        String ticket,

        String reason) {

    DossierForm {
        list = list == null
                ? List.of()
                : list.stream()
                        .map(DossierForm::text)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
        recipient = text(recipient);
        signedOn = text(signedOn);
        signer = text(signer).isEmpty() ? Signer.HEAD.name() : text(signer);
        ticket = text(ticket);
        reason = text(reason);
    }

    /** What a person sees first. */
    static DossierForm first(List<String> list, LocalDate today) {
        return new DossierForm(list, Recipient.DEPARTMENT.name(), today.toString(), Signer.HEAD.name(), "", "");
    }

    /** Whether nothing was chosen yet. */
    boolean isUntouched() {
        return list.isEmpty() && recipient.isEmpty() && signedOn.isEmpty();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(signedOn));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    List<ListKey> keys() {
        return list.stream().map(ListKey::parse).flatMap(Optional::stream).toList();
    }

    /** The department until something else is chosen. */
    Recipient chosenRecipient() {
        return Recipient.BOARD.name().equals(recipient) ? Recipient.BOARD : Recipient.DEPARTMENT;
    }

    /** Only when everything was found right. */
    DossierRequest toRequest() {
        return new DossierRequest(keys(), chosenRecipient(), day().orElseThrow(), Signer.valueOf(signer));
    }

    /** Only when everything was found right. */
    NewDossier toCommand(String otherwise, @Nullable Long replaces) {
        return new NewDossier(
                toRequest(), ticket.isEmpty() ? otherwise : ticket, replaces, replaces == null ? null : reason);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
