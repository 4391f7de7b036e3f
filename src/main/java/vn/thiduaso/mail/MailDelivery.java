package vn.thiduaso.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands one letter to the mail server, and says in one line why it would not have it. */
final class MailDelivery {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final String APPLICATION = "Thi đua số";

    private final JavaMailSender mail;
    private final String from;

    MailDelivery(JavaMailSender mail, String from) {
        this.mail = mail;
        this.from = from;
    }

    void deliver(Outbox.Loan letter) {
        try {
            mail.send(message(letter));
        } catch (AddressException unreadable) {
            throw new Refused("mail.failure.address", true);
        } catch (MailException e) {
            throw new Refused(reason(e), isOfThisLetter(e));
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new Refused(line(e), true);
        }
    }

    private MimeMessage message(Outbox.Loan letter) throws MessagingException, java.io.UnsupportedEncodingException {
        MimeMessage message = mail.createMimeMessage();
        InternetAddress sender = new InternetAddress(from);
        if (sender.getPersonal() == null) {
            sender.setPersonal(APPLICATION, StandardCharsets.UTF_8.name());
        }
        message.setFrom(sender);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(CONTROL.matcher(letter.subject()).replaceAll(" "), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.createdAt()));
        message.setHeader("Message-ID", messageId(letter, sender));
        // no holiday answers, please (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The same at each attempt, so that a mailbox can tell a second copy from a second letter. */
    private static String messageId(Outbox.Loan letter, InternetAddress sender) {
        String address = sender.getAddress();
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return "<thu." + letter.id() + "." + letter.createdAt().toEpochMilli() + "@" + domain + ">";
    }

    /** Whether the server looked at the letter at all; otherwise it would refuse the others as well. */
    private static boolean isOfThisLetter(MailException e) {
        boolean unreachable = e instanceof MailSendException && e.getCause() != null;
        return !unreachable && !(e instanceof MailAuthenticationException);
    }

    private static String reason(MailException e) {
        if (e instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return line(innermost(sending.getMessageExceptions()[0]));
        }
        return line(e);
    }

    /** The server's own words are at the end of the chain. */
    private static Throwable innermost(Throwable e) {
        Throwable last = e;
        while (last instanceof MessagingException messaging && messaging.getNextException() != null) {
            last = messaging.getNextException();
        }
        return last;
    }

    private static String line(Throwable e) {
        String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** The letter was not taken. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean ofThisLetter;

        Refused(String reason, boolean ofThisLetter) {
            super(reason);
            this.ofThisLetter = ofThisLetter;
        }

        String reason() {
            return String.valueOf(getMessage());
        }

        boolean isOfThisLetter() {
            return ofThisLetter;
        }
    }
}
