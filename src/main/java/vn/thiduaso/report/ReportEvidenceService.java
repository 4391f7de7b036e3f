package vn.thiduaso.report;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.evidence.EvidenceFile;
import vn.thiduaso.evidence.EvidenceForm;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** The evidence of a report's entries: open to change exactly when the entry is, read by whoever reads the report. */
@Service
@Transactional
public class ReportEvidenceService {

    private final OpenReports reports;
    private final ReportReader reader;
    private final CampaignCatalogue campaigns;
    private final EvidenceStore evidence;
    private final Clock clock;

    ReportEvidenceService(
            OpenReports reports,
            ReportReader reader,
            CampaignCatalogue campaigns,
            EvidenceStore evidence,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Adds what one of the evidence forms sent; starts the report if need be. */
    public void add(Actor actor, EntryAddress address, EvidenceForm form) {
        evidence.add(actor, openKey(actor, address), form);
    }

    public void remove(Actor actor, EntryAddress address, long evidenceId) {
        evidence.remove(actor, openKey(actor, address), evidenceId);
    }

    /** A file with its content. */
    @Transactional(readOnly = true)
    public EvidenceFile file(Actor actor, EntryAddress address, long evidenceId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(address.periodId());
        ReportPolicy.requireRead(actor, address.unitId(), campaign.blocId());
        long indicatorId = indicator(campaign, address).id();
        long entryId = reader.entryId(address.periodId(), address.unitId(), indicatorId)
                .orElseThrow(() -> new NotFound("entry of indicator", address.code()));
        return evidence.open(actor, EntryView.evidenceKey(entryId), evidenceId);
    }

    private String openKey(Actor actor, EntryAddress address) {
        IndicatorSheet indicator = indicator(campaigns.campaignOfPeriod(address.periodId()), address);
        Report report = reports.forEditing(actor, address.periodId(), address.unitId());
        report.touch(indicator.id(), actor.name(), clock.instant());
        return EntryView.evidenceKey(report.entry(indicator.id()).id());
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, EntryAddress address) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.code().equals(address.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", address.code()));
    }
}
