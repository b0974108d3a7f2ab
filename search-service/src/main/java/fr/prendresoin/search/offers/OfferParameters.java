package fr.prendresoin.search.offers;

import fr.prendresoin.search.parameters.Given;
import fr.prendresoin.search.question.Question;
import fr.prendresoin.search.question.Subject;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a search as they come. A parameter of several values may be repeated or hold them separated by
/// commas.
record OfferParameters(
        @Parameter(
                description =
                        "Ce qui est cherché, en toutes lettres : métier, sigle, lieu, contrat, horaires, employeur…"
                                + " « understood » dit ce qui en a été compris.",
                example = "aide soignante de nuit lyon",
                schema = @Schema(maxLength = 200))
        @Nullable String q,

        @Parameter(description = "Métiers clés, par leur identifiant.", example = "aide-soignant")
        List<String> metier,

        @Parameter(
                description = "Familles : sante, social, handicap, petite-enfance, grand-age.",
                example = "grand-age",
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

        @Parameter(
                description = "Codes ROME. Un code trouve aussi ceux qui en sont issus. Un code inconnu trouve les"
                        + " offres qui le portent.",
                example = "J1501")
        List<String> rome,

        @Parameter(description = "Commune autour de laquelle chercher : code INSEE.", example = "69383") @Nullable String commune,

        @Parameter(
                description = "Rayon strict autour de la commune, en kilomètres : de 1 à 200, 20 par défaut.",
                example = "20",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "" + Subject.MAX_RADIUS,
                                defaultValue = "" + OfferReader.DEFAULT_RADIUS))
        @Nullable Integer radius,

        @Parameter(description = "Codes de département.", example = "69")
        List<String> department,

        @Parameter(description = "Codes de région.", example = "84")
        List<String> region,

        @Parameter(
                description = "Types de contrat : CDI, CDD, MIS, SAI, CCE, FRA, LIB, REP, TTI, DDI, DIN.",
                example = "CDI",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                allowableValues = {
                                                    "CDI", "CDD", "MIS", "SAI", "CCE", "FRA", "LIB", "REP", "TTI",
                                                    "DDI", "DIN"
                                                })))
        List<String> contract,

        @Parameter(
                description = "Temps de travail : full (temps plein), part (temps partiel).",
                example = "full",
                array = @ArraySchema(schema = @Schema(allowableValues = {"full", "part"})))
        List<String> workingTime,

        @Parameter(
                description = "Expérience : none (débutant accepté), desired (souhaitée), required (exigée).",
                example = "none",
                array = @ArraySchema(schema = @Schema(allowableValues = {"none", "desired", "required"})))
        List<String> experience,

        @Parameter(
                description = "Salaire brut mensuel garanti, en euros. Écarte les offres sans salaire lisible.",
                example = "2000",
                schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "100000"))
        @Nullable Integer salaryMin,

        @Parameter(
                description = "Publiées depuis au plus ce nombre de jours : de 1 à 365.",
                example = "7",
                schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "365"))
        @Nullable Integer publishedWithin,

        @Parameter(description = "Postes ouverts aux personnes en situation de handicap.") @Nullable Boolean disabilityFriendly,

        @Parameter(
                description =
                        "Ordre : relevance, date, distance ou changed (arrivée ou changée en dernier). Par défaut relevance avec des mots cherchés, sinon distance avec une commune, sinon date.",
                example = "date",
                schema = @Schema(allowableValues = {"relevance", "date", "distance", "changed"}))
        @Nullable String sort,

        @Parameter(
                description = "Page, à partir de 0.",
                example = "0",
                schema = @Schema(type = "integer", format = "int32", minimum = "0", defaultValue = "0"))
        @Nullable Integer page,

        @Parameter(
                description = "Annonces par page : de 1 à 100, 20 par défaut.",
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

    /// What comes when someone types some words and touches nothing else.
    static OfferParameters typed(String q, int size) {
        return OfferReader.PARAMETERS.read(Map.of("q", new String[] {q}, "size", new String[] {String.valueOf(size)}));
    }

    static OfferParameters of(Given given) {
        return new OfferParameters(
                given.single("q"),
                given.values("metier"),
                given.values("family"),
                given.values("rome"),
                given.single("commune"),
                given.integer("radius"),
                given.values("department"),
                given.values("region"),
                given.values("contract"),
                given.values("workingTime"),
                given.values("experience"),
                given.integer("salaryMin"),
                given.integer("publishedWithin"),
                given.bool("disabilityFriendly"),
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
