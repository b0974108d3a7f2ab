package fr.prendresoin.search.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A territory and the state of employment in it.
///
/// @param employment absent when the search does not answer
@Schema(description = "Un territoire, et l’état de l’emploi qui s’y trouve.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerritorySheet(
        @Schema(allowableValues = {"region", "department", "commune", "arrondissement"})
        String kind,

        @Schema(description = "Code officiel", example = "69")
        String code,

        String name,
        @Nullable Named department,
        @Nullable Named region,

        @Schema(description = "Codes postaux d’une commune") @Nullable List<String> postalCodes,

        @Schema(description = "Départements d’une région") @Nullable List<Named> departments,

        @Schema(description = "Nombre de communes") @Nullable Integer communes,

        long population,

        @Schema(
                description =
                        "Le point de la commune ou, pour un territoire plus grand, celui autour duquel vivent ses habitants")
        double latitude,

        double longitude,

        @Schema(
                description =
                        "Ce que désigne le point d’une commune : elle-même, la moyenne de son code postal, ses environs",
                allowableValues = {"commune", "postal-code", "department"})
        @Nullable String precision,

        @Nullable Employment employment,

        @Schema(description = "Ce qui n’a pas pu être compté : « employment ». Absent si tout l’a été") @Nullable List<String> unavailable) {

    @Schema(description = "Un code et un nom.")
    record Named(
            @Schema(example = "69") String code,
            @Schema(example = "Rhône") String name) {}

    /// @param radiusKm what is counted around a commune; absent elsewhere
    @Schema(description = "L’état de l’emploi.", name = "TerritoryEmployment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Employment(
            @Schema(description = "Quand les offres ont été comptées, UTC")
            Instant countedAt,

            @Schema(description = "Autour d’une commune, jusqu’à cette distance en kilomètres ; absent ailleurs")
            @Nullable Integer radiusKm,

            @Schema(description = "Habitants du territoire compté")
            long inhabitants,

            Offers offers,

            @Schema(description = "Formations qui s’y suivent")
            long formations,

            @Schema(description = "Événements à venir qui s’y tiennent")
            long events,

            @Schema(description = "Les métiers clés, du plus recherché au moins recherché")
            List<Metier> metiers,

            @Schema(description = "Les offres par famille ; une offre compte dans chacune des siennes")
            List<Family> families,

            @Schema(description = "Comment le rang est calculé")
            String method) {}

    @Schema(description = "Les offres.", name = "TerritoryOffers")
    record Offers(
            long total,

            @Schema(description = "Dont celles que la source signale comme manquant de candidats")
            long lackingCandidates,

            @Schema(description = "Nombre d’offres dans le pays")
            long national) {}

    @Schema(description = "Une famille.", name = "TerritoryFamily")
    record Family(String slug, String label, long offers) {}

    /// @param published what the official table says of the region; absent when it does not know this métier there
    @Schema(description = "Un métier, et combien il manque.", name = "TerritoryMetier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Metier(
            @Schema(description = "À partir de 1") int rank,
            @Schema(example = "aide-soignant") String slug,
            String label,
            @Schema(description = "Offres") long offers,

            @Schema(description = "Offres pour 10 000 habitants")
            double offersPer10000,

            @Schema(description = "La même chose, rapportée au pays : 1 pour autant que partout")
            double againstCountry,

            @Schema(description = "Part des offres qui manquent de candidats, de 0 à 1")
            double lackingShare,

            @Schema(description = "Points sur 100, dont le détail suit")
            double points,

            List<Part> parts,
            @Nullable Published published) {}

    @Schema(description = "Une part des points.", name = "TerritoryPoints")
    record Part(
            @Schema(
                    description = "Offres par habitant, part qui manque de candidats, indicateurs publiés",
                    allowableValues = {"offers", "lack", "published"})
            String name,

            double points,
            @Schema(description = "Points possibles") int of) {}

    @Schema(description = "Les indicateurs de tension publiés, pour la région.", name = "PublishedTension")
    record Published(
            @Schema(description = "Région de ces chiffres") Named region,
            @Schema(description = "Année décrite") int year,
            @Schema(description = "Qui les publie") String source,

            @Schema(description = "Le nom que ces chiffres donnent au métier ; plus large, parfois")
            List<String> occupations,

            @Schema(description = "Bassins d’emploi pris ensemble")
            long bassins,

            @Schema(description = "Offres de l’année pour une personne qui cherche ce métier")
            double offersPerSeeker,

            @Schema(description = "Rang parmi les métiers que la table connaît dans la région")
            int rank,

            @Schema(description = "Combien ils sont") int of,

            @Schema(description = "Indicateurs, de 1 à 5, le plus difficile étant 5, moyenne des bassins")
            Map<String, Double> indicators) {}
}
