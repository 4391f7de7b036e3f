package vn.thiduaso.vote.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.document.Table;
import vn.thiduaso.vote.ballot.CandidateView;
import vn.thiduaso.vote.ballot.RoundView;

/** The result of a round as a table: a section for each award form, collectives before individuals. */
@Component
class ResultTables {

    private final MinutesTexts texts;

    ResultTables(MinutesTexts texts) {
        this.texts = texts;
    }

    Table of(CampaignSheet campaign, RoundView round) {
        Table.Builder table = Table.of(
                Table.Column.centre(texts.of("column.number"), 5),
                Table.Column.left(texts.of("column.nominee"), 37),
                Table.Column.centre(texts.of("column.agree"), 11),
                Table.Column.centre(texts.of("column.disagree"), 12),
                Table.Column.centre(texts.of("column.share"), 18),
                Table.Column.centre(texts.of("column.outcome"), 17));
        for (AwardFormSheet form : campaign.awardForms()) {
            List<CandidateView> candidates = round.ofForm(form.id());
            if (!candidates.isEmpty()) {
                table.section(heading(form, candidates));
                int number = 1;
                for (CandidateView candidate : candidates) {
                    table.row(row(number++, candidate, round.members()));
                }
            }
        }
        return table.build();
    }

    private String heading(AwardFormSheet form, List<CandidateView> candidates) {
        CandidateView first = candidates.get(0);
        String threshold = texts.percent(first.threshold());
        Integer most = first.most();
        return most == null
                ? texts.of("section", form.name(), threshold)
                : texts.of("section.limited", form.name(), threshold, most);
    }

    private List<String> row(int number, CandidateView candidate, int members) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        cells.add(name(candidate));
        cells.add(candidate.agree() + "/" + members);
        cells.add(String.valueOf(candidate.disagree()));
        cells.add(texts.percent(Objects.requireNonNull(candidate.share())));
        cells.add(texts.of("outcome." + candidate.outcome()));
        return cells;
    }

    String name(CandidateView candidate) {
        return candidate.individual()
                ? texts.of("person", candidate.subjectName(), String.valueOf(candidate.post()), candidate.unitName())
                : candidate.subjectName();
    }
}
