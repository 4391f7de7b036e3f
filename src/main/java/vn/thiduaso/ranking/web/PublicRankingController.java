package vn.thiduaso.ranking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.ranking.PublicRankings;
import vn.thiduaso.shared.NotFound;

/** Published score tables for anybody, without signing in. */
@Controller
class PublicRankingController {

    private final PublicRankings rankings;

    PublicRankingController(PublicRankings rankings) {
        this.rankings = rankings;
    }

    @GetMapping("/cong-khai")
    String periods(Model model) {
        model.addAttribute("periods", rankings.periods());
        return "ranking/public";
    }

    @GetMapping("/cong-khai/xep-hang/{periodId}")
    String table(@PathVariable long periodId, Model model) {
        model.addAttribute(
                "table", rankings.table(periodId).orElseThrow(() -> new NotFound("published ranking", periodId)));
        return "ranking/public-table";
    }
}
