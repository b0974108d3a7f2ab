package fr.prendresoin.search.suggest;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Reference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Proposes what a person may mean. Métiers and places come from memory: they are there when the engine is not, and the
/// answer says that the employers are missing.
@Component
class Suggestions {

    private static final int METIERS = 5;
    private static final int PLACES = 7;
    private static final int EMPLOYERS = 5;

    private final Reference reference;
    private final Employers employers;
    private volatile @Nullable Names names;

    Suggestions(Reference reference, Employers employers) {
        this.reference = reference;
        this.employers = employers;
    }

    /// What may be meant, by kind.
    ///
    /// @param unavailable the kinds that could not be looked for
    @Schema(description = "Des propositions, par sorte.")
    record Suggested(
            List<SuggestedMetier> metiers,
            List<SuggestedPlace> places,
            List<Employers.Employer> employers,

            @Schema(
                    description =
                            "Les sortes qui n’ont pas pu être cherchées : « employers ». Absent si toutes l’ont été")
            @Nullable List<String> unavailable) {}

    @Schema(description = "Un métier clé.")
    record SuggestedMetier(
            @Schema(description = "Identifiant", example = "aide-soignant")
            String slug,

            String label,

            @Schema(description = "Sigle", example = "AS") @Nullable String acronym,

            @Schema(description = "Famille principale", example = "sante")
            String family) {}

    @Schema(description = "Une commune, ou un arrondissement municipal.")
    record SuggestedPlace(
            @Schema(description = "Code INSEE", example = "69123")
            String commune,

            String name,
            @Schema(description = "Code", example = "69") String department,
            String departmentName,
            @Schema(description = "Code", example = "84") String region,
            List<String> postalCodes,
            double lat,
            double lon) {

        static SuggestedPlace of(Commune commune) {
            return new SuggestedPlace(
                    commune.code(),
                    commune.name(),
                    commune.department(),
                    commune.departmentName(),
                    commune.region(),
                    commune.postalCodes(),
                    commune.latitude(),
                    commune.longitude());
        }
    }

    Suggested like(String typed) {
        Names current = names();
        List<SuggestedMetier> metiers = current.metiers().like(typed, METIERS).stream()
                .map(metier -> new SuggestedMetier(metier.slug(), metier.label(), metier.acronym(), metier.family()))
                .toList();
        List<SuggestedPlace> places = current.communes().beginningWith(typed, PLACES).stream()
                .map(SuggestedPlace::of)
                .toList();
        try {
            return new Suggested(metiers, places, employers.like(typed, EMPLOYERS), null);
        } catch (Unavailable e) {
            return new Suggested(metiers, places, List.of(), List.of("employers"));
        }
    }

    /// Made again when an edition of the reference data takes the place of another. Two questions may both make it.
    private Names names() {
        int edition = reference.editions();
        Names current = names;
        if (current == null || current.edition() != edition) {
            current = new Names(
                    edition,
                    new MetierNames(
                            reference.metiers().values(), reference.romeCodes().values()),
                    new CommuneNames(reference.territories().communes()));
            names = current;
        }
        return current;
    }

    private record Names(int edition, MetierNames metiers, CommuneNames communes) {}
}
