package fr.prendresoin.search.suggest;

import fr.prendresoin.search.understanding.Ending;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "Un employeur.", name = "Employer")
record SuggestedEmployer(
        String name,
        @Schema(description = "Ses offres visibles") long offers,

        @Schema(description = "Ce qui est tapé, complété", example = "infirmier Résidence Bel Air")
        String text) {

    static SuggestedEmployer of(Employers.Employer employer, Ending typed) {
        return new SuggestedEmployer(employer.name(), employer.offers(), typed.completedBy(employer.name()));
    }
}
