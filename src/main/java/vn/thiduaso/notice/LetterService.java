package vn.thiduaso.notice;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.mail.LetterReader;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.RuleViolation;

/** Sends letters again that never arrived, for the leaders of the bloc. */
@Service
@Transactional
public class LetterService {

    private final CampaignQueries campaigns;
    private final LetterReader letters;
    private final Outbox outbox;
    private final PeopleDirectory people;
    private final MailSettings mail;
    private final AuditLog audit;

    LetterService(
            CampaignQueries campaigns,
            LetterReader letters,
            Outbox outbox,
            PeopleDirectory people,
            MailSettings mail,
            AuditLog audit) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.outbox = outbox;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
    }

    /** Sends it again, once, to the address that its reader has now; returns that address. */
    public String sendAgain(Actor actor, long campaignId, long letterId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        NoticePolicy.requireLeader(actor, campaign.blocId());
        RuleViolation.unless(mail.isOn(), "notice.error.mailOff");
        String topic = LetterWriter.topic(campaign.id());
        LetterReader.Unsent letter =
                letters.unsent(topic, letterId).orElseThrow(() -> new RuleViolation("notice.error.notUnsent"));
        String address = people.addressOf(letter.accountId())
                .orElseThrow(() -> new RuleViolation("notice.error.noAddress", letter.person()));
        RuleViolation.unless(outbox.sendAgain(topic, letterId, address, actor.name()), "notice.error.notUnsent");
        audit.record(
                actor,
                "notice.letterResent",
                letter.person(),
                Map.of("letter", Change.of(null, letter.subject()), "email", Change.of(null, address)));
        return address;
    }
}
