package fr.prendresoin.search.matching;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of a request as it comes.
@Schema(
        description =
                "Ce qu’une personne cherche et sait faire. Rien n’en est gardé. Aucune donnée de santé n’est demandée ni acceptée.",
        requiredProperties = "metiers",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record MatchingBody(
        @ArraySchema(
                arraySchema =
                        @Schema(
                                description = "Métiers souhaités, par leur identifiant",
                                example = "[\"aide-soignant\"]"),
                minItems = 1,
                maxItems = Wishes.MOST_METIERS)
        @Nullable List<@Nullable String> metiers,

        @ArraySchema(
                arraySchema = @Schema(description = "Diplômes obtenus, par leur code", example = "[\"DEAS\"]"),
                maxItems = Wishes.MOST_VALUES)
        @Nullable List<@Nullable String> diplomas,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description = "Compétences, avec ses propres mots",
                                example = "[\"toilette\", \"transmissions\"]"),
                schema = @Schema(minLength = 3, maxLength = Wishes.LONGEST_SKILL),
                maxItems = Wishes.MOST_VALUES)
        @Nullable List<@Nullable String> skills,

        @Schema(description = "Années d’expérience", minimum = "0", maximum = "60") @Nullable Integer experienceYears,

        @Schema(description = "Vrai avec un permis de conduire, faux sans") @Nullable Boolean drivingLicence,

        @Nullable Where place,

        @ArraySchema(
                arraySchema = @Schema(description = "Temps de travail acceptés"),
                schema = @Schema(allowableValues = {"full", "part"}))
        @Nullable List<@Nullable String> workingTime,

        @Schema(
                description = "Le travail de nuit est refusé, accepté ou souhaité",
                allowableValues = {"refused", "accepted", "wanted"})
        @Nullable Hours night,

        @Schema(
                description = "Le travail le week-end est refusé, accepté ou souhaité",
                allowableValues = {"refused", "accepted", "wanted"})
        @Nullable Hours weekend,

        @ArraySchema(
                arraySchema = @Schema(description = "Types de contrat acceptés, par leur code", example = "[\"CDI\"]"),
                schema =
                        @Schema(
                                allowableValues = {
                                    "CDI", "CDD", "MIS", "SAI", "CCE", "FRA", "LIB", "REP", "TTI", "DDI", "DIN"
                                }))
        @Nullable List<@Nullable String> contracts,

        @Schema(description = "Vrai pour préférer les postes ouverts aux personnes en situation de handicap") @Nullable Boolean disabilityFriendly,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "Ce qui exclut : les noms des champs sur lesquels la personne ne transige pas. Les autres classent seulement.",
                                example = "[\"place\", \"night\"]"))
        @Nullable List<@Nullable String> hard,

        @Schema(description = "Page, à partir de 0", minimum = "0", defaultValue = "0") @Nullable Integer page,

        @Schema(description = "Annonces par page", minimum = "1", maximum = "50", defaultValue = "20") @Nullable Integer size) {

    /// One of a commune, a département, a région.
    @Schema(
            description = "Où : autour d’une commune, ou bien dans tout un département ou toute une région.",
            name = "MatchingPlace",
            additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Where(
            @Schema(description = "Code INSEE", example = "69383") @Nullable String commune,

            @Schema(
                    description = "Distance acceptée autour de la commune, en kilomètres",
                    minimum = "1",
                    maximum = "200",
                    defaultValue = "20")
            @Nullable Integer radiusKm,

            @Schema(description = "Code", example = "69") @Nullable String department,

            @Schema(description = "Code", example = "84") @Nullable String region) {}
}
