package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.EvidenceLine;
import vn.thiduaso.dossier.content.PaperTexts;

/** The danh mục minh chứng: what proves the merits, with the checksum of each file. */
@Component
class EvidenceList {

    private static final int SHORT = 16;

    private final PaperTexts texts;
    private final ProposalPaper proposal;

    EvidenceList(PaperTexts texts, ProposalPaper proposal) {
        this.texts = texts;
        this.proposal = proposal;
    }

    Paper of(Dossier dossier) {
        Table.Builder table = Table.of(
                Table.Column.centre(header("number"), 9),
                Table.Column.left(header("subject"), 50),
                Table.Column.left(header("evidence"), 80),
                Table.Column.left(header("reference"), 70),
                Table.Column.left(header("checksum"), 43));
        int count = 0;
        for (EvidenceLine line : dossier.evidence()) {
            String sha256 = line.sha256();
            table.row(
                    Integer.toString(++count),
                    line.subject(),
                    line.title(),
                    Objects.requireNonNullElse(line.reference(), ""),
                    sha256 == null ? "" : sha256.substring(0, Math.min(SHORT, sha256.length())));
        }
        return proposal.head(dossier)
                .appendix(Appendix.landscape(texts.of("evidence"))
                        .about(texts.of("evidence.subject"))
                        .with(table.build())
                        .with(
                                texts.of("total"),
                                texts.of("sentence", VietnameseWords.counted(count, texts.of("evidence.piece"))))
                        .with(texts.of("evidence.note.lead"), texts.of("evidence.note")))
                .alone()
                .build();
    }

    Sheet sheet(Dossier dossier, List<String> notes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (EvidenceLine line : dossier.evidence()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            row.add(line.subject());
            row.add(line.title());
            row.add(line.reference());
            row.add(line.sha256());
            rows.add(row);
        }
        return new Sheet(
                texts.of("sheet.evidence"),
                texts.of("evidence") + " " + texts.of("evidence.subject"),
                notes,
                List.of(
                        new Sheet.Column(header("number"), Sheet.Kind.INTEGER, 6),
                        new Sheet.Column(header("subject"), Sheet.Kind.TEXT, 34),
                        new Sheet.Column(header("evidence"), Sheet.Kind.TEXT, 60),
                        new Sheet.Column(header("reference"), Sheet.Kind.TEXT, 50),
                        new Sheet.Column(header("checksum"), Sheet.Kind.TEXT, 68)),
                rows);
    }

    private String header(String column) {
        return texts.of("column." + column);
    }
}
