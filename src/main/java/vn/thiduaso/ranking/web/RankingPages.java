package vn.thiduaso.ranking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thiduaso.ranking.Adoption;
import vn.thiduaso.ranking.PeriodStatus;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListState;

/** Fills the page of a score table; it has four controllers. */
@Component
class RankingPages {

    private final RankingQueries queries;
    private final TableRows rows;
    private final Clock clock;

    RankingPages(RankingQueries queries, TableRows rows, Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.clock = clock;
    }

    String table(Actor actor, long periodId, TableChoice choice, ListState list, Model model) {
        PeriodStatus status = queries.status(actor, periodId);
        RankingTable table = queries.table(actor, periodId, choice, status);
        boolean leader = actor.leads(table.campaign().blocId());
        model.addAttribute("table", table);
        model.addAttribute("terms", table.terms());
        model.addAttribute("rows", rows.of(table, ShownLines.of(table, list)));
        model.addAttribute("labels", rows.labels());
        model.addAttribute("bands", ShownLines.bands(table));
        model.addAttribute("list", list);
        model.addAttribute("status", status);
        model.addAttribute("moves", rows.moves(queries.movements(actor, table, status)));
        model.addAttribute("query", Choices.query(table, status.publication() == null && leader));
        model.addAttribute("sheetQuery", sheetQuery(table, list));
        model.addAttribute("leader", leader);
        model.addAttribute("blocHead", actor.isBlocHead(table.campaign().blocId()));
        model.addAttribute("ownUnits", actor.unitIds());
        boolean member = leader || !actor.unitIds().isEmpty();
        model.addAttribute("windowOpen", member && status.takesObjectionsAt(clock.instant()));
        model.addAttribute("member", member);
        if (leader && table.isLive()) {
            addSteps(actor, table, status, model);
        }
        return "ranking/table";
    }

    private void addSteps(Actor actor, RankingTable table, PeriodStatus status, Model model) {
        model.addAttribute("beforeAdoption", queries.beforeAdoption(actor, table, status));
        model.addAttribute("beforePublication", queries.beforePublication(actor, table, status));
        LocalDate today = LocalDate.now(clock);
        Adoption adoption = status.adoption();
        LocalDate earliest = adoption == null
                ? today.plusDays(status.objectionDays())
                : adoption.windowEndsOn().isBefore(today) ? today : adoption.windowEndsOn();
        if (!model.containsAttribute("windowEndsOn")) {
            model.addAttribute("windowEndsOn", earliest.toString());
        }
        model.addAttribute("earliest", earliest);
        model.addAttribute("promised", status.objectionDays() > 0 || adoption != null);
        model.addAttribute("steps", List.of("adopt", "object", "publish"));
    }

    /** The rows that are shown, elsewhere; a publication in the path becomes a parameter. */
    private static String sheetQuery(RankingTable table, ListState list) {
        String path = "/ky/" + table.period().id() + "/xep-hang.xlsx";
        String at = list.at(path);
        return table.publication() == null || table.publication().latest()
                ? at
                : at + (at.contains("?") ? "&" : "?") + "ban="
                        + table.publication().number();
    }
}
