package fr.prendresoin.catalog.metier;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.editorial.DocumentSchema;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// What a fiche must be like.
public final class FicheForm implements Form {

    private final DocumentSchema schema = DocumentSchema.read("fiche");
    private final Supplier<FicheReferences> references;
    private final Families families;

    FicheForm(Supplier<FicheReferences> references, Families families) {
        this.references = references;
        this.families = families;
    }

    @Override
    public Kind kind() {
        return Kind.METIER;
    }

    @Override
    public List<FieldError> faults(String id, JsonNode document) {
        List<FieldError> faults = schema.faults(document);
        if (!faults.isEmpty()) {
            return faults;
        }
        Fiche fiche = fiche(document.toString());
        return fiche.slug().equals(id)
                ? new FicheRules(references.get(), families).faults(fiche)
                : List.of(new FieldError(
                        "/slug", "immutable", "L’identifiant d’un métier ne change pas : « " + id + " »."));
    }

    @Override
    public Aggregate aggregate(String state) {
        return MetierPublished.aggregate(fiche(state), references.get());
    }

    @Override
    public String title(String state) {
        return fiche(state).label();
    }

    private static Fiche fiche(String state) {
        return JsonEvents.read(state.getBytes(UTF_8), Fiche.class);
    }
}
