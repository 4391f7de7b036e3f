package vn.thiduaso.campaign;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads a campaign from a YAML file. */
@Component
public class CampaignFile {

    private final JsonMapper json;

    CampaignFile(JsonMapper json) {
        this.json = json;
    }

    /** The campaign in the file, which stays open. */
    public CampaignDefinition read(InputStream yaml) {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Object tree = new Yaml(
                        new SafeConstructor(loading), new Representer(dumping), dumping, loading, new DatesAsText())
                .load(yaml);
        return json.convertValue(tree, CampaignDefinition.class);
    }

    /** Leaves dates as they are written; a moment in some time zone would be made of them otherwise. */
    private static final class DatesAsText extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String firstCharacters, int limit) {
            if (!Tag.TIMESTAMP.equals(tag)) {
                super.addImplicitResolver(tag, pattern, firstCharacters, limit);
            }
        }
    }
}
