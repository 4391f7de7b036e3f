package vn.thiduaso.ranking.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.ranking.PublicRankings;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.combined.CombinedRankings;
import vn.thiduaso.ranking.why.PublicSheet;
import vn.thiduaso.shared.NotFound;

/** Published score tables for anybody, without signing in, with all that is needed to compute them again. */
@Controller
class PublicRankingController {

    private final PublicRankings rankings;
    private final CombinedRankings combined;
    private final TableRows rows;

    PublicRankingController(PublicRankings rankings, CombinedRankings combined, TableRows rows) {
        this.rows = rows;
        this.rankings = rankings;
        this.combined = combined;
    }

    @GetMapping("/cong-khai")
    String periods(Model model) {
        model.addAttribute("periods", rankings.periods());
        return "ranking/public";
    }

    @GetMapping("/cong-khai/xep-hang/{periodId}")
    String newest(@PathVariable long periodId, Model model) {
        return table(rankings.table(periodId), model);
    }

    @GetMapping("/cong-khai/xep-hang/{periodId}/ban/{number}")
    String version(@PathVariable long periodId, @PathVariable int number, Model model) {
        return table(rankings.table(periodId, number), model);
    }

    @GetMapping("/cong-khai/xep-hang/{periodId}/ban/{number}/don-vi/{unitId}")
    String unit(@PathVariable long periodId, @PathVariable int number, @PathVariable long unitId, Model model) {
        RankingTable table = rankings.table(periodId, number);
        RankingLine line = table.line(unitId).orElseThrow(() -> new NotFound("published line", unitId));
        model.addAttribute("table", table);
        model.addAttribute("sheet", PublicSheet.of(table, line));
        return "ranking/public-unit";
    }

    /** To the byte what the checksum covers. */
    @GetMapping("/cong-khai/xep-hang/{periodId}/ban/{number}/noi-dung.json")
    ResponseEntity<byte[]> content(@PathVariable long periodId, @PathVariable int number) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"xep-hang-" + periodId + "-" + number + ".json\"")
                .body(rankings.content(periodId, number).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/cong-khai/tong-hop/{campaignId}")
    String campaign(@PathVariable long campaignId, Model model) {
        model.addAttribute("table", combined.table(campaignId, null));
        return "ranking/combined";
    }

    @GetMapping("/cong-khai/tong-hop/{campaignId}/{year}")
    String year(@PathVariable long campaignId, @PathVariable int year, Model model) {
        model.addAttribute("table", combined.table(campaignId, year));
        return "ranking/combined";
    }

    private String table(RankingTable table, Model model) {
        long periodId = table.period().id();
        model.addAttribute("table", table);
        model.addAttribute("terms", table.terms());
        model.addAttribute("moves", rows.moves(rankings.movements(table)));
        model.addAttribute("rows", rows.of(table, table.lines()));
        model.addAttribute("labels", rows.labels());
        model.addAttribute("versions", rankings.versions(periodId));
        return "ranking/public-table";
    }
}
