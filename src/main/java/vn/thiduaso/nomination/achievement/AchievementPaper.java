package vn.thiduaso.nomination.achievement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Signature;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.submission.SignerPost;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.FormerNames;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** The báo cáo thành tích of nominations that the person may read, with the names of the day of signing. */
@Component
@Transactional(readOnly = true)
public class AchievementPaper {

    private final NominationQueries nominations;
    private final CampaignQueries campaigns;
    private final UnitCatalogue units;
    private final AchievementFigures figures;
    private final ReportSections sections;
    private final AchievementTexts texts;

    AchievementPaper(
            NominationQueries nominations,
            CampaignQueries campaigns,
            UnitCatalogue units,
            AchievementFigures figures,
            ReportSections sections,
            AchievementTexts texts) {
        this.nominations = nominations;
        this.campaigns = campaigns;
        this.units = units;
        this.figures = figures;
        this.sections = sections;
        this.texts = texts;
    }

    /** The report of one nomination. */
    public Paper of(Actor actor, long nominationId, LocalDate signedOn) {
        Paper paper = papers(actor, List.of(nominationId), signedOn).get(nominationId);
        if (paper == null) {
            throw new NotFound("nomination", nominationId);
        }
        return paper;
    }

    /**
     * The reports of many, by nomination, in the order of the lists; as many statements as for one of each campaign and
     * year.
     */
    public Map<Long, Paper> papers(Actor actor, Collection<Long> nominationIds, LocalDate signedOn) {
        Map<Long, Setting> settings = new HashMap<>();
        Map<String, List<RankingTable>> tables = new HashMap<>();
        Map<Long, Paper> papers = new LinkedHashMap<>();
        List<NominationView> found = nominations.byIds(actor, nominationIds);
        Map<Long, UnitView> known = units.units(
                found.stream().map(one -> one.candidacy().unitId()).distinct().toList());
        for (NominationView nomination : found) {
            Setting setting = settings.computeIfAbsent(
                    nomination.campaignId(), id -> setting(campaigns.campaign(actor, id), signedOn));
            Integer year = nomination.candidacy().occasionYear();
            List<RankingTable> years = nomination.isIndividual()
                    ? List.of()
                    : tables.computeIfAbsent(
                            nomination.campaignId() + "/" + year,
                            key -> figures.tables(actor, setting.campaign(), year));
            UnitView unit = known.get(nomination.candidacy().unitId());
            if (unit != null) {
                papers.put(nomination.id(), paper(nomination, unit, setting, years));
            }
        }
        return papers;
    }

    private Paper paper(NominationView nomination, UnitView unit, Setting setting, List<RankingTable> years) {
        String form = setting.former()
                .renewed(setting.campaign()
                        .awardForm(nomination.candidacy().awardFormId())
                        .name());
        Paper.Builder paper = Paper.of(texts.of("kind"), unit.name())
                .under(setting.department())
                .at(setting.bloc().locality(), setting.signedOn())
                .about(texts.of(
                        "subject",
                        form,
                        nomination.subjectName(),
                        setting.campaign().name()));
        if (nomination.isIndividual()) {
            sections.individual(paper, nomination);
            return paper.left(Signature.of(texts.of("sign.confirmed"), null))
                    .signed(Signature.of(texts.of("sign.person"), nomination.subjectName()))
                    .build();
        }
        boolean whole = nomination.department() == null;
        sections.collective(
                paper.numbered(null, texts.of("symbol", unit.code())),
                nomination.content(),
                whole ? figures.of(years, unit.id()) : UnitFigures.NONE);
        String post = texts.shared("submission.paper.post." + SignerPost.of(unit.kind(), unit.name()));
        return paper.left(Signature.of(texts.of("sign.confirmed"), null))
                .signed(Signature.of(post, null))
                .build();
    }

    private Setting setting(CampaignSheet campaign, LocalDate day) {
        BlocView bloc = units.bloc(campaign.blocId());
        String department = units.organisationName(bloc.departmentId(), day);
        FormerNames former = new FormerNames(units.organisationNames(bloc.departmentId()), department, bloc.locality());
        return new Setting(campaign, bloc, department, former, day);
    }

    private record Setting(
            CampaignSheet campaign, BlocView bloc, String department, FormerNames former, LocalDate signedOn) {}
}
