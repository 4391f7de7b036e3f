package vn.thiduaso.ranking.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.shared.Actor;

/** The score table as a workbook: exactly what the page shows. */
@Controller
class RankingExportController {

    private final RankingQueries queries;
    private final RankingSheet sheets;

    RankingExportController(RankingQueries queries, RankingSheet sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping("/ky/{periodId}/xep-hang.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "tam-tinh", defaultValue = "false") boolean wantsLive) {
        return sheets.response(queries.table(actor, periodId, wantsLive));
    }
}
