package vn.thiduaso.entry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.StaffQueries;
import vn.thiduaso.staff.StaffView;
import vn.thiduaso.submission.SignerPost;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.unit.UnitView;

/** What the form about the signature begins with: the person's own name, and the post that the staff register has. */
@Component
class SigningDefaults {

    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");
    private static final String DEPUTY = "phó";

    private final StaffQueries staff;
    private final MessageSource messages;
    private final Clock clock;

    SigningDefaults(StaffQueries staff, MessageSource messages, Clock clock) {
        this.staff = staff;
        this.messages = messages;
        this.clock = clock;
    }

    /** The two who may sign. */
    List<Choice> signers() {
        return Stream.of(SigningForm.HEAD, SigningForm.DEPUTY)
                .map(who -> new Choice(
                        who, messages.getMessage("report.signing.who." + who, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** For a person who may sign for the unit: one statement. */
    SigningForm of(Actor actor, UnitView unit) {
        SignerPost kind = SignerPost.of(unit.kind(), unit.name());
        String head = messages.getMessage("submission.paper.post." + kind, null, OF_PAPERS);
        String deputy = messages.getMessage("submission.paper.deputy." + kind, null, OF_PAPERS);
        String own = staff.staffOf(actor, unit.id(), LocalDate.now(clock)).stream()
                .filter(person -> person.leader() && person.fullName().equals(actor.name()))
                .map(StaffView::post)
                .findFirst()
                .orElse(head);
        boolean signsInstead = own.toLowerCase(OF_PAPERS).startsWith(DEPUTY);
        return new SigningForm(
                signsInstead ? SigningForm.DEPUTY : SigningForm.HEAD,
                actor.name(),
                signsInstead ? head : own,
                signsInstead ? own : deputy);
    }
}
