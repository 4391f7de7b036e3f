package vn.thiduaso.notice;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.shared.Contact;

/** Puts a letter to each of the people into the outbox, in the transaction of the caller. */
@Component
class Announcer {

    private final LetterWriter writer;
    private final Outbox outbox;

    Announcer(LetterWriter writer, Outbox outbox) {
        this.writer = writer;
        this.outbox = outbox;
    }

    /** Returns how many letters are new. */
    int announce(long campaignId, Reminder reminder, Collection<Contact> people) {
        return (int) people.stream()
                .filter(person -> outbox.add(writer.write(campaignId, reminder, person)))
                .count();
    }
}
