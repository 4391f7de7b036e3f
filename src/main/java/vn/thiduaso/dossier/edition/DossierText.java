package vn.thiduaso.dossier.edition;

import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.shared.Actor;

/** Dossiers, wishes and people as JSON; its settings are its own, names stand in the order of the alphabet. */
@Component
class DossierText {

    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    Dossier dossier(String text) {
        return json.readValue(text, Dossier.class);
    }

    DossierRequest request(String text) {
        return json.readValue(text, DossierRequest.class);
    }

    Actor actor(String text) {
        return json.readValue(text, Actor.class);
    }
}
