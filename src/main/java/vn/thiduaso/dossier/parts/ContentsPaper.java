package vn.thiduaso.dossier.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.dossier.CompiledFile;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.PaperTexts;

/** The mục lục of a dossier, for people and, as {@code sha256sum} reads it, for programs. */
@Component
class ContentsPaper {

    static final String NAME = "00-muc-luc.pdf";
    static final String SUMS = "SHA256SUMS.txt";

    private final PaperTexts texts;
    private final ProposalPaper proposal;
    private final Writers writers;

    ContentsPaper(PaperTexts texts, ProposalPaper proposal, Writers writers) {
        this.texts = texts;
        this.proposal = proposal;
        this.writers = writers;
    }

    /** Every file with its checksum. */
    Part contents(Dossier dossier, List<CompiledFile> files) {
        return new Part(NAME, texts.of("part.contents"), PaperFormat.PDF, () -> {
            Table.Builder table = Table.of(
                    Table.Column.centre(header("number"), 10),
                    Table.Column.left(header("title"), 80),
                    Table.Column.left(header("file"), 62),
                    Table.Column.left(header("checksum"), 100));
            int count = 0;
            for (CompiledFile file : files) {
                table.row(Integer.toString(++count), file.title(), shown(file.name()), halves(file.sha256()));
            }
            return writers.pdf()
                    .write(proposal.head(dossier)
                            .appendix(Appendix.landscape(texts.of("contents"))
                                    .about(texts.of("contents.subject"))
                                    .with(table.build())
                                    .with(
                                            texts.of("total"),
                                            texts.of("sentence", VietnameseWords.counted(count, texts.of("file"))))
                                    .with(texts.of("contents.note.lead"), texts.of("contents.note", SUMS)))
                            .alone()
                            .build());
        });
    }

    /** "checksum  name" a line. */
    Part sums(List<CompiledFile> files) {
        return new Part(
                SUMS,
                texts.of("part.sums"),
                PaperFormat.TXT,
                () -> files.stream()
                        .map(file -> file.sha256() + "  " + file.name() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String header(String column) {
        return texts.of("column." + column);
    }

    /** A long name may be broken after its folder. */
    private static String shown(String name) {
        return name.replace("/", "/ ");
    }

    /** 64 digits in two groups, so that they fit the column. */
    private static String halves(String sha256) {
        int middle = sha256.length() / 2;
        return sha256.substring(0, middle) + " " + sha256.substring(middle);
    }
}
