package fr.prendresoin.search.relevance;

import fr.prendresoin.search.tuning.Tuning;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Settings that an editor tries; what is not said stays as it is.
@Schema(
        description =
                "Réglages à essayer ; ce qui n’est pas dit reste comme il est. Sans rien, seule la recherche actuelle est mesurée.")
record Draft(
        @Schema(
                description = "Tous les groupes d’expressions équivalentes, à la place de ceux en vigueur",
                example = "[[\"ehpad\", \"maison de retraite\"]]")
        @Nullable List<List<String>> synonyms,

        @Schema(
                description = "Le poids de certains signes, de 0 à 20 : title, work, employer, nearMisspelling, metier",
                example = "{\"title\": 2.5}")
        @Nullable Map<String, Double> boosts) {

    static final Draft NONE = new Draft(null, null);

    /// The settings in force with those of the draft in their place; none when it says nothing.
    @Nullable Tuning over(Tuning inForce) {
        if (synonyms == null && boosts == null) {
            return null;
        }
        Tuning tried = synonyms == null ? inForce : inForce.with(synonyms);
        return boosts == null ? tried : tried.with(tried.boosts().with(boosts));
    }
}
