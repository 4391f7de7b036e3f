package vn.thiduaso.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.SearchedWords;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.audit.SubjectNames;
import vn.thiduaso.audit.SubjectWords;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Names rankings, and what was adjusted for a unit in them; one statement for what is published, one for the units. */
@Component
class RankingSubjectNames implements SubjectNames {

    private static final Pattern SUBJECT = Pattern.compile("ranking:(\\d{1,18})(?::(\\d{1,18}))?");

    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final PublishedRankings published;
    private final SubjectWords words;

    RankingSubjectNames(
            CampaignCatalogue campaigns, UnitCatalogue units, PublishedRankings published, SubjectWords words) {
        this.campaigns = campaigns;
        this.units = units;
        this.published = published;
        this.words = words;
    }

    @Override
    public Map<String, SubjectName> names(Actor reader, Collection<String> subjects) {
        List<Matcher> own =
                subjects.stream().map(SUBJECT::matcher).filter(Matcher::matches).toList();
        if (own.isEmpty()) {
            return Map.of();
        }
        Set<Long> open = published.among(
                own.stream().map(RankingSubjectNames::period).distinct().toList());
        Map<Long, UnitView> named = units.units(own.stream()
                .filter(subject -> subject.group(2) != null)
                .map(subject -> Long.valueOf(subject.group(2)))
                .distinct()
                .toList());
        Map<String, SubjectName> names = new HashMap<>();
        for (Matcher subject : own) {
            SubjectName name = name(reader, subject, open, named);
            if (name != null) {
                names.put(subject.group(), name);
            }
        }
        return names;
    }

    @Override
    public SearchedWords searched() {
        return new SearchedWords("""
                (SELECT concat_ws(' ', :rankingWords::text, p.code,
                                  (SELECT u.name FROM unit u WHERE u.id = nullif(split_part(e.subject, ':', 3), '')::bigint))
                 FROM reporting_period p
                 WHERE p.id = CASE WHEN e.subject ~ '^ranking:\\d{1,18}(:\\d{1,18})?$'
                                   THEN split_part(e.subject, ':', 2)::bigint END)""", Map.of("rankingWords", words.of("ranking", "")));
    }

    private @Nullable SubjectName name(Actor reader, Matcher subject, Set<Long> open, Map<Long, UnitView> named) {
        try {
            CampaignSheet campaign = campaigns.campaignOfPeriod(period(subject));
            PeriodSheet period = campaign.period(period(subject));
            String when = words.inside("campaign.period." + period.kind(), String.valueOf(period.year()));
            UnitView unit = subject.group(2) == null ? null : named.get(Long.valueOf(subject.group(2)));
            if (unit == null && subject.group(2) != null) {
                return null;
            }
            String text = unit == null ? words.of("ranking", when) : words.of("ranking.unit", when, unit.name());
            String address = null;
            if (reader.leads(campaign.blocId())) {
                address = "/ky/" + period.id() + "/xep-hang";
            } else if (open.contains(period.id())) {
                address = "/cong-khai/xep-hang/" + period.id();
            }
            return new SubjectName(text, address);
        } catch (NotFound gone) {
            return null;
        }
    }

    private static long period(Matcher subject) {
        return Long.parseLong(subject.group(1));
    }
}
