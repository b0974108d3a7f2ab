package fr.prendresoin.catalog.tuning;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.editorial.DocumentSchema;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.french.FrenchStems;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What synonyms must be like: an expression means one thing. To the search it is the same in every gender and number.
final class SynonymsForm implements Form {

    private final DocumentSchema schema = DocumentSchema.read("synonyms");

    @Override
    public Kind kind() {
        return Kind.SYNONYMS;
    }

    @Override
    public List<FieldError> faults(String id, JsonNode document) {
        List<FieldError> faults = schema.faults(document);
        return faults.isEmpty() ? faults(synonyms(document.toString())) : faults;
    }

    private static List<FieldError> faults(Synonyms synonyms) {
        var faults = new ArrayList<FieldError>();
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < synonyms.groups().size(); i++) {
            String own = "/groups/" + i + "/";
            List<String> group = synonyms.groups().get(i);
            for (int j = 0; j < group.size(); j++) {
                String pointer = own + j;
                String expression = FrenchStems.key(group.get(j));
                String before = known.putIfAbsent(expression, pointer);
                if (expression.isEmpty()) {
                    faults.add(new FieldError(
                            pointer, "words", "Une expression compte au moins une lettre ou un chiffre."));
                } else if (before != null && !before.startsWith(own)) {
                    faults.add(new FieldError(pointer, "unique", "Cette expression est déjà en « " + before + " »."));
                }
            }
        }
        return List.copyOf(faults);
    }

    @Override
    public Aggregate aggregate(String state) {
        return synonyms(state).aggregate();
    }

    @Override
    public String title(String state) {
        return "Synonymes de la recherche";
    }

    private static Synonyms synonyms(String state) {
        return JsonEvents.read(state.getBytes(UTF_8), Synonyms.class);
    }
}
