package fr.prendresoin.search.suggest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be meant, by kind.
///
/// @param unavailable the kinds that could not be looked for
@Schema(description = "Des propositions, par sorte.")
record Suggested(
        List<SuggestedMetier> metiers,
        List<SuggestedPlace> places,
        List<SuggestedEmployer> employers,
        List<SuggestedDiploma> diplomas,

        @Schema(description = "Les sortes qui n’ont pas pu être cherchées : « employers ». Absent si toutes l’ont été")
        @Nullable List<String> unavailable) {}
