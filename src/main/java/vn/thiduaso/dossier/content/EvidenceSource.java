package vn.thiduaso.dossier.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.submission.SnapshotEvidence;
import vn.thiduaso.submission.SnapshotItem;
import vn.thiduaso.submission.Submission;
import vn.thiduaso.submission.SubmissionQueries;

/**
 * What proves the merits: for a collective the evidence of the report that the ranking was made of, for a person the
 * decision that recognised the initiative and earlier awards.
 */
@Component
class EvidenceSource {

    private final SubmissionQueries submissions;
    private final PaperTexts texts;

    EvidenceSource(SubmissionQueries submissions, PaperTexts texts) {
        this.submissions = submissions;
        this.texts = texts;
    }

    List<EvidenceLine> of(Actor actor, Optional<PeriodSheet> period, List<Nominee> nominees) {
        Collection<Long> unitIds = nominees.stream()
                .filter(nominee -> !nominee.isIndividual())
                .map(Nominee::unitId)
                .collect(Collectors.toSet());
        Map<Long, Submission> reports = period.isEmpty()
                ? Map.of()
                : submissions.latest(actor, period.get().id(), unitIds);
        List<EvidenceLine> lines = new ArrayList<>();
        for (Nominee nominee : nominees) {
            if (nominee.isIndividual()) {
                personal(nominee, lines);
            } else {
                Submission report = reports.get(nominee.unitId());
                if (report != null) {
                    reported(nominee, report, lines);
                }
            }
        }
        return lines;
    }

    private void personal(Nominee nominee, List<EvidenceLine> lines) {
        add(lines, nominee.name(), texts.of("evidence.initiative"), nominee.initiativeDecision());
        add(lines, nominee.name(), texts.of("evidence.awards"), nominee.priorAwards());
    }

    private void reported(Nominee nominee, Submission report, List<EvidenceLine> lines) {
        String version =
                texts.of("evidence.report", Integer.toString(report.head().number()));
        lines.add(new EvidenceLine(nominee.name(), version, null, report.head().checksum()));
        for (SnapshotItem item : report.content().items()) {
            for (SnapshotEvidence piece : item.evidence()) {
                lines.add(new EvidenceLine(
                        nominee.name(),
                        texts.of("evidence.item", item.code(), piece.title()),
                        reference(piece),
                        piece.sha256()));
            }
        }
    }

    private @Nullable String reference(SnapshotEvidence piece) {
        if (piece.kind() != EvidenceView.Kind.DOCUMENT || piece.documentDate() == null) {
            return piece.url();
        }
        return texts.of(
                "evidence.document",
                String.valueOf(piece.documentNo()),
                texts.day(piece.documentDate()),
                String.valueOf(piece.issuer()));
    }

    private static void add(List<EvidenceLine> lines, String subject, String title, @Nullable String reference) {
        if (reference != null && !reference.isBlank()) {
            lines.add(new EvidenceLine(subject, title, reference, null));
        }
    }
}
