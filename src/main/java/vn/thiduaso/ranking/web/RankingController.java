package vn.thiduaso.ranking.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListState;

/** Shows the score table of a period as far as the reader may see it, and hands it out as a workbook. */
@Controller
class RankingController {

    private final RankingQueries queries;
    private final RankingPages pages;
    private final RankingSheet sheets;

    RankingController(RankingQueries queries, RankingPages pages, RankingSheet sheets) {
        this.queries = queries;
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/ky/{periodId}/xep-hang")
    String table(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "tam-tinh", required = false) @Nullable String live,
            @RequestParam(name = "du-kien", required = false) @Nullable String adopted,
            HttpServletRequest request,
            Model model) {
        TableChoice choice = new Choices(live, adopted, null).choice();
        return pages.table(actor, periodId, choice, ListState.of(request), model);
    }

    /** A publication at its own address, also after it was corrected. */
    @GetMapping("/ky/{periodId}/xep-hang/ban/{number}")
    String publication(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        return pages.table(actor, periodId, TableChoice.published(number), ListState.of(request), model);
    }

    /** Exactly the rows that the page shows. */
    @GetMapping("/ky/{periodId}/xep-hang.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "tam-tinh", required = false) @Nullable String live,
            @RequestParam(name = "du-kien", required = false) @Nullable String adopted,
            @RequestParam(name = "ban", required = false) @Nullable String published,
            HttpServletRequest request) {
        var table = queries.table(actor, periodId, new Choices(live, adopted, published).choice());
        return sheets.response(table, ShownLines.of(table, ListState.of(request)));
    }
}
