package fr.prendresoin.search.everything;

import fr.prendresoin.search.parameters.Given;
import fr.prendresoin.search.question.Subject;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a search over all kinds, as they come.
record EverythingParameters(
        @Parameter(
                description = "Ce qui est cherché, en toutes lettres : métier, diplôme, lieu, contrat, horaires…"
                        + " « understood » dit ce qui en a été compris.",
                example = "devenir aide-soignante à lyon",
                schema = @Schema(maxLength = 200))
        @Nullable String q,

        @Parameter(
                description =
                        "Ce qui est cherché : offers, formations, events, metiers, contents. Toutes les sortes par"
                                + " défaut.",
                example = "metiers",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                allowableValues = {
                                                    "offers",
                                                    "formations",
                                                    "events",
                                                    "metiers",
                                                    "contents"
                                                })))
        List<String> kind,

        @Parameter(
                description = "Métiers clés dont il est question. Une page qui n’est d’aucun métier n’est alors pas"
                        + " trouvée.",
                example = "aide-soignant")
        List<String> metier,

        @Parameter(
                description =
                        "Commune autour de laquelle chercher des offres, des formations et des événements : code INSEE.",
                example = "69383")
        @Nullable String commune,

        @Parameter(
                description = "Rayon strict autour de la commune, en kilomètres : de 1 à 200, 20 par défaut.",
                example = "20",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "" + Subject.MAX_RADIUS,
                                defaultValue = "" + EverythingParameters.DEFAULT_RADIUS))
        @Nullable Integer radius,

        @Parameter(
                description = "Codes de département, pour les offres, les formations et les événements.",
                example = "69")
        List<String> department,

        @Parameter(description = "Codes de région, pour les offres, les formations et les événements.", example = "84")
        List<String> region,

        @Parameter(
                description = "Ordre des offres, des formations et des événements : relevance, date, distance ou"
                        + " changed (arrivé ou changé en dernier). Par défaut relevance avec des mots cherchés,"
                        + " sinon distance avec une commune, sinon date.",
                example = "date",
                schema = @Schema(allowableValues = {"relevance", "date", "distance", "changed"}))
        @Nullable String sort,

        @Parameter(
                description = "Page de chaque sorte, à partir de 0.",
                example = "0",
                schema = @Schema(type = "integer", format = "int32", minimum = "0", defaultValue = "0"))
        @Nullable Integer page,

        @Parameter(
                description = "Résultats de chaque sorte : de 1 à 100, 5 par défaut.",
                example = "5",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "" + Subject.MAX_SIZE,
                                defaultValue = "" + EverythingParameters.DEFAULT_SIZE))
        @Nullable Integer size,

        @Parameter(
                description =
                        "Critères compris de « q » à oublier, avec leurs mots, par leur nom dans" + " « understood ».",
                example = "place")
        List<String> ignore) {

    static final int DEFAULT_RADIUS = 20;

    /// A few of each kind.
    static final int DEFAULT_SIZE = 5;

    static EverythingParameters of(Given given) {
        return new EverythingParameters(
                given.single("q"),
                given.values("kind"),
                given.values("metier"),
                given.single("commune"),
                given.integer("radius"),
                given.values("department"),
                given.values("region"),
                given.single("sort"),
                given.integer("page"),
                given.integer("size"),
                given.values("ignore"));
    }
}
