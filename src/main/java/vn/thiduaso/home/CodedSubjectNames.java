package vn.thiduaso.home;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.SearchedWords;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.audit.SubjectNames;
import vn.thiduaso.audit.SubjectWords;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/**
 * Names what several modules write with the codes of campaigns and periods in front ({@code 2026-Y · Chi cục Thủy lợi},
 * {@code CDS-2026 · 2026-H1}): two statements for the codes, one for the units where nominations name them.
 */
@Component
class CodedSubjectNames implements SubjectNames {

    private static final String BETWEEN = " · ";

    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final SubjectWords words;

    CodedSubjectNames(CampaignCatalogue campaigns, UnitCatalogue units, SubjectWords words) {
        this.campaigns = campaigns;
        this.units = units;
        this.words = words;
    }

    @Override
    public Map<String, SubjectName> names(Actor reader, Collection<String> subjects) {
        List<String> coded =
                subjects.stream().filter(subject -> subject.contains(BETWEEN)).toList();
        if (coded.isEmpty()) {
            return Map.of();
        }
        Set<String> codes = coded.stream().map(subject -> parts(subject)[0]).collect(Collectors.toSet());
        Map<String, CampaignSheet> found = campaigns.campaignsCoded(codes);
        Map<String, PeriodSheet> periods = campaigns.periodsCoded(codes);
        List<UnitView> members =
                coded.stream().anyMatch(subject -> parts(subject).length == 4) ? units.allUnits() : List.of();
        Map<String, SubjectName> names = new HashMap<>();
        for (String subject : coded) {
            String[] parts = parts(subject);
            CampaignSheet campaign = found.get(parts[0]);
            PeriodSheet period = periods.get(parts[0]);
            if (campaign != null) {
                names.put(subject, ofCampaign(reader, campaign, parts, members));
            } else if (period != null) {
                names.put(subject, ofReport(period, parts));
            }
        }
        return names;
    }

    @Override
    public SearchedWords searched() {
        return new SearchedWords(
                """
                CASE WHEN strpos(e.subject, ' · ') > 0 THEN concat_ws(' ',
                  (SELECT CASE min(p.kind) WHEN 'YEAR' THEN :codedYear ELSE :codedHalfYear END FROM reporting_period p
                   WHERE p.code IN (split_part(e.subject, ' · ', 1), split_part(e.subject, ' · ', 2)) HAVING count(*) > 0),
                  (SELECT string_agg(c.name, ' ') FROM campaign c WHERE c.code = split_part(e.subject, ' · ', 1)),
                  CASE WHEN split_part(e.subject, ' · ', 4) <> ''
                       THEN (SELECT string_agg(u.name, ' ') FROM unit u WHERE u.code = split_part(e.subject, ' · ', 3)) END,
                  :codedWords::text) END""",
                Map.of(
                        "codedYear", words.inside("campaign.period.YEAR", ""),
                        "codedHalfYear", words.inside("campaign.period.HALF_YEAR", ""),
                        "codedWords", words.of("report.item", "", "", "")));
    }

    private SubjectName ofReport(PeriodSheet period, String[] parts) {
        String text = parts.length > 2
                ? words.of("report.item", when(period), parts[1], parts[2])
                : words.of("report", when(period), parts[1]);
        return new SubjectName(text, null);
    }

    private SubjectName ofCampaign(Actor reader, CampaignSheet campaign, String[] parts, List<UnitView> members) {
        boolean leads = reader.leads(campaign.blocId());
        String page = leads ? "/phong-trao/" + campaign.id() : null;
        if (parts.length == 4) {
            return new SubjectName(
                    words.of("nomination", awardForm(campaign, parts[1]), unit(members, parts[2])),
                    leads ? page + "/khen-thuong/" + parts[3] : null);
        }
        Optional<PeriodSheet> period = campaign.periods().stream()
                .filter(one -> one.code().equals(parts[1]))
                .findFirst();
        if (period.isPresent()) {
            return new SubjectName(
                    words.of("period", when(period.get()), campaign.name()),
                    leads ? page + "/ky-bao-cao/" + period.get().id() : null);
        }
        boolean indicator =
                campaign.indicators().stream().map(IndicatorSheet::code).anyMatch(parts[1]::equals);
        return new SubjectName(words.of(indicator ? "indicator" : "campaign", campaign.name(), parts[1]), page);
    }

    private String when(PeriodSheet period) {
        return words.inside("campaign.period." + period.kind(), String.valueOf(period.year()));
    }

    private static String awardForm(CampaignSheet campaign, String code) {
        return campaign.awardForms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .map(AwardFormSheet::name)
                .orElse(code);
    }

    private static String unit(List<UnitView> members, String code) {
        return members.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(UnitView::name)
                .orElse(code);
    }

    private static String[] parts(String subject) {
        return subject.split(BETWEEN, 4);
    }
}
