package vn.thiduaso.workbook;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.shared.Actor;

/** Gives workbooks out, and says what the one that came back would change. */
@Service
@Transactional(readOnly = true)
public class WorkbookQueries {

    private final EntryQueries entries;
    private final WorkbookWriter writer;
    private final Uploads uploads;
    private final Previews previews;
    private final WorkbookTexts texts;

    WorkbookQueries(
            EntryQueries entries, WorkbookWriter writer, Uploads uploads, Previews previews, WorkbookTexts texts) {
        this.entries = entries;
        this.writer = writer;
        this.uploads = uploads;
        this.previews = previews;
        this.texts = texts;
    }

    /** The report as a workbook; for who may not change it, or not now, one that only reads. */
    public WorkbookFile file(Actor actor, long periodId, long unitId) {
        EntryPage page = entries.page(actor, periodId, unitId);
        String name = texts.text("workbook.file", page.unit().name(), texts.period(page.period()));
        return new WorkbookFile(FileNames.slug(name), writer.write(page, page.canEdit(), actor.name()));
    }

    /** The report that a workbook may be sent back to. */
    public EntryPage page(Actor actor, long periodId, long unitId) {
        EntryPage page = entries.page(actor, periodId, unitId);
        WorkbookPolicy.requireUpload(actor, unitId);
        return page;
    }

    /** What the person's uploaded workbook would change now, if there is one that has not expired. */
    public Optional<Preview> preview(Actor actor, EntryPage page) {
        WorkbookPolicy.requireUpload(actor, page.unit().id());
        return uploads.find(actor, page.period().id(), page.unit().id())
                .map(upload -> previews.of(actor, page, upload));
    }
}
