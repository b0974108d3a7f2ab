package fr.prendresoin.search.formations;

import fr.prendresoin.search.parameters.Given;
import fr.prendresoin.search.question.Question;
import fr.prendresoin.search.question.Subject;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a search as they come. A parameter of several values may be repeated or hold them separated by
/// commas.
record FormationParameters(
        @Parameter(
                description = "Ce qui est cherché, en toutes lettres : métier, diplôme, lieu, alternance, à distance,"
                        + " organisme… « understood » dit ce qui en a été compris.",
                example = "formation aide-soignant en alternance près de Rodez",
                schema = @Schema(maxLength = 200))
        @Nullable String q,

        @Parameter(description = "Métiers clés auxquels préparer.", example = "aide-soignant")
        List<String> metier,

        @Parameter(
                description = "Familles : sante, social, handicap, petite-enfance, grand-age.",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                allowableValues = {
                                                    "sante",
                                                    "social",
                                                    "handicap",
                                                    "petite-enfance",
                                                    "grand-age"
                                                })))
        List<String> family,

        @Parameter(description = "Diplômes préparés, par leur code.", example = "DEAS")
        List<String> diploma,

        @Parameter(
                description = "Niveaux obtenus, du cadre national : 3 (CAP) à 8 (doctorat).",
                example = "4",
                array = @ArraySchema(schema = @Schema(allowableValues = {"3", "4", "5", "6", "7", "8"})))
        List<String> level,

        @Parameter(description = "Commune autour de laquelle chercher : code INSEE.", example = "69383") @Nullable String commune,

        @Parameter(
                description = "Rayon strict autour de la commune, en kilomètres : de 1 à 200, 30 par défaut.",
                example = "30",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "" + Subject.MAX_RADIUS,
                                defaultValue = "" + FormationReader.DEFAULT_RADIUS))
        @Nullable Integer radius,

        @Parameter(description = "Codes de département.", example = "69")
        List<String> department,

        @Parameter(description = "Codes de région.", example = "84")
        List<String> region,

        @Parameter(
                description = "Sur place (on-site), en partie à distance (mixed), à distance (distance).",
                example = "distance",
                array = @ArraySchema(schema = @Schema(allowableValues = {"on-site", "mixed", "distance"})))
        List<String> modality,

        @Parameter(description = "Qui peut payer, d’après la source.", example = "region")
        List<String> funding,

        @Parameter(
                description = "Une session commence ou se rejoint dans ce nombre de jours : de 1 à 730.",
                example = "90",
                schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "730"))
        @Nullable Integer startsWithin,

        @Parameter(description = "Mène, ou non, à une certification.") @Nullable Boolean certifying,

        @Parameter(description = "Se suit, ou non, en contrat d’apprentissage ou de professionnalisation.") @Nullable Boolean apprenticeship,

        @Parameter(
                description =
                        "Ordre : relevance, date (la plus tôt ouverte), distance ou changed (arrivée ou changée en dernier). Par défaut relevance avec des mots cherchés, sinon distance avec une commune, sinon date.",
                example = "date",
                schema = @Schema(allowableValues = {"relevance", "date", "distance", "changed"}))
        @Nullable String sort,

        @Parameter(
                description = "Page, à partir de 0.",
                example = "0",
                schema = @Schema(type = "integer", format = "int32", minimum = "0", defaultValue = "0"))
        @Nullable Integer page,

        @Parameter(
                description = "Formations par page : de 1 à 100, 20 par défaut.",
                example = "20",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "" + Subject.MAX_SIZE,
                                defaultValue = "20"))
        @Nullable Integer size,

        @Parameter(
                description =
                        "Critères compris de « q » à oublier, avec leurs mots, par leur nom dans" + " « understood ».",
                example = "place",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                allowableValues = {
                                                    "metier",
                                                    "family",
                                                    "place",
                                                    "radius",
                                                    "contract",
                                                    "workingTime",
                                                    "hours",
                                                    "experience",
                                                    "diploma",
                                                    "apprenticeship",
                                                    "licence",
                                                    "modality",
                                                    "funding",
                                                    "certifying",
                                                    "kind"
                                                })))
        List<String> ignore) {

    static FormationParameters of(Given given) {
        return new FormationParameters(
                given.single("q"),
                given.values("metier"),
                given.values("family"),
                given.values("diploma"),
                given.values("level"),
                given.single("commune"),
                given.integer("radius"),
                given.values("department"),
                given.values("region"),
                given.values("modality"),
                given.values("funding"),
                given.integer("startsWithin"),
                given.bool("certifying"),
                given.bool("apprenticeship"),
                given.single("sort"),
                given.integer("page"),
                given.integer("size"),
                given.values("ignore"));
    }

    /// What every search is asked.
    Question question() {
        return new Question(q, commune, radius, department, region, ignore, sort, page, size);
    }
}
