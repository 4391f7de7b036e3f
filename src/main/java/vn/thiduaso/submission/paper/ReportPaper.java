package vn.thiduaso.submission.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Signature;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.submission.SignerPost;
import vn.thiduaso.submission.Snapshot;
import vn.thiduaso.submission.SnapshotPlace;
import vn.thiduaso.submission.SubmissionView;
import vn.thiduaso.submission.narrative.Section;

/** The báo cáo kết quả of a unit with its figures (NĐ 30/2020/NĐ-CP, Phụ lục I). */
@Component
class ReportPaper {

    private final ReportTexts texts;
    private final ResultTable results;

    ReportPaper(ReportTexts texts, ResultTable results) {
        this.texts = texts;
        this.results = results;
    }

    /** The paper of a version; without one that of a draft. */
    Paper of(Snapshot report, @Nullable SubmissionView version) {
        SnapshotPlace place = report.place();
        String period = texts.of("period." + place.periodKind(), Integer.toString(place.year()));
        Paper.Builder paper = Paper.of(texts.of("kind"), place.unitName())
                .under(place.department())
                .numbered(null, texts.of("symbol", place.unitCode()))
                .at(place.locality(), day(version))
                .about(texts.of("subject", place.campaign(), period))
                .to(place.bloc())
                .paragraph(texts.of(
                        "opening",
                        place.campaign(),
                        place.bloc(),
                        place.unitName(),
                        period,
                        texts.day(place.dataFrom()),
                        texts.day(place.dataTo())));
        if (version == null) {
            paper.draft();
        }
        for (Section section : Section.values()) {
            write(paper, report, section);
        }
        return paper.paragraph(texts.of("closing", place.unitName(), period, place.bloc()))
                .distribution(texts.of("copy.above"), texts.of("copy.file", place.unitCode()))
                .signed(new Signature(authority(place), null, place.signer()))
                .appendix(Appendix.landscape(texts.of("appendix"))
                        .about(texts.of("appendix.subject"))
                        .with(results.details(report))
                        .with(texts.of("source"), source(version)))
                .build();
    }

    /** KT. and the head's post above the deputy's when a deputy signs for the head; otherwise the head's post alone. */
    private List<String> authority(SnapshotPlace place) {
        String post = place.signerPost();
        String own = post == null ? texts.of("post." + SignerPost.of(place.unitKind(), place.unitName())) : post;
        return place.insteadOf() == null ? List.of(own) : List.of(texts.of("insteadOf", place.insteadOf()), own);
    }

    private void write(Paper.Builder paper, Snapshot report, Section section) {
        String title = texts.shared("submission.section." + section);
        paper.heading(1, section.numeral() + ". " + title.toUpperCase(Locale.forLanguageTag("vi")));
        List<Block> blocks = blocks(report.section(section));
        blocks.forEach(paper::add);
        if (section == Section.RESULTS) {
            paper.paragraph(texts.of(
                            "results",
                            results.met(report),
                            texts.number(report.score().total()),
                            texts.number(report.score().fullMark())))
                    .add(results.results(report));
        } else if (blocks.isEmpty()) {
            paper.paragraph(texts.of("nothing"));
        }
    }

    /** A line that begins with a dash is an item of a list, any other line a paragraph. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            boolean item = line.matches("[-–+•*]\\s+\\S.*");
            if (!item && !items.isEmpty()) {
                blocks.add(new Block.Items(Block.Marker.DASH, items));
                items = new ArrayList<>();
            }
            if (item) {
                items.add(line.substring(1).strip());
            } else if (!line.isEmpty()) {
                blocks.add(new Block.Paragraph(null, line));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(Block.Marker.DASH, items));
        }
        return blocks;
    }

    private String source(@Nullable SubmissionView version) {
        return version == null
                ? texts.of("source.draft")
                : texts.of(
                        "source.version",
                        Integer.toString(version.number()),
                        version.submittedBy(),
                        texts.moment(version.submittedAt()),
                        version.shortChecksum());
    }

    private static @Nullable LocalDate day(@Nullable SubmissionView version) {
        return version == null ? null : VietnamTime.dayOf(version.submittedAt());
    }
}
