package vn.thiduaso.campaign.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;

/** Writes a scheme as a document and reads it back; a rule is told by its kind. The kinds are stored: never rename one. */
@Component
public class SchemeJson {

    private final JsonMapper json;

    SchemeJson(JsonMapper json) {
        this.json = knowingRules(json);
    }

    /** The same mapper, with rules told by their kind. */
    public static JsonMapper knowingRules(JsonMapper json) {
        return json.rebuild().addMixIn(Rule.class, KindOfRule.class).build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "ratio", value = RatioRule.class),
        @JsonSubTypes.Type(name = "ladder", value = LadderRule.class),
        @JsonSubTypes.Type(name = "choice", value = ChoiceRule.class),
        @JsonSubTypes.Type(name = "milestone", value = MilestoneRule.class),
        @JsonSubTypes.Type(name = "count", value = CountRule.class),
        @JsonSubTypes.Type(name = "bonus", value = BonusRule.class),
        @JsonSubTypes.Type(name = "deduction", value = DeductionRule.class),
        @JsonSubTypes.Type(name = "composite", value = CompositeRule.class)
    })
    private interface KindOfRule {}

    public String write(Scheme scheme) {
        return json.writeValueAsString(scheme);
    }

    public Scheme read(String document) {
        return json.readValue(document, Scheme.class);
    }
}
