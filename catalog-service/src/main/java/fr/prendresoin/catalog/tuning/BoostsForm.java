package fr.prendresoin.catalog.tuning;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.editorial.DocumentSchema;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What boosts must be like: each sign has its factor.
final class BoostsForm implements Form {

    private final DocumentSchema schema = DocumentSchema.read("boosts");

    @Override
    public Kind kind() {
        return Kind.BOOSTS;
    }

    @Override
    public List<FieldError> faults(String id, JsonNode document) {
        return schema.faults(document);
    }

    @Override
    public Aggregate aggregate(String state) {
        return JsonEvents.read(state.getBytes(UTF_8), Boosts.class).aggregate();
    }

    @Override
    public String title(String state) {
        return "Poids des signes de pertinence";
    }
}
