package fr.prendresoin.search.understanding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was read of the words typed, each with the words that say it.
///
/// @param words those that are searched in the texts
/// @param spans where each criterion stands in what was typed
@Schema(
        description = "Ce qui a été compris des mots tapés. Chaque critère se retire par « ignore », et le paramètre du"
                + " même nom l’emporte toujours sur lui. Les mots d’un métier, d’une famille ou d’un diplôme restent"
                + " cherchés dans les textes quand ce paramètre est donné : il choisit parmi ce qu’ils trouvent, et"
                + " « ignore » les retire.")
public record Understood(
        @Nullable List<UnderstoodMetier> metier,

        @Schema(description = "Familles de métiers, quand la phrase dit qui aider ou où travailler") @Nullable List<UnderstoodFamily> family,

        @Nullable UnderstoodPlace place,
        @Nullable UnderstoodRadius radius,
        @Schema(description = "Types de contrat") @Nullable UnderstoodTerms contract,

        @Schema(description = "Temps de travail : full ou part") @Nullable UnderstoodTerms workingTime,

        @Schema(description = "Horaires : night, day, weekend, twelve-hours ; précédés d’un tiret, ils sont refusés")
        @Nullable UnderstoodTerms hours,

        @Schema(description = "Expérience : none (débutant)") @Nullable UnderstoodTerms experience,

        @Schema(description = "Diplôme : none (sans diplôme), ou son code") @Nullable UnderstoodTerms diploma,

        @Schema(description = "Alternance : true") @Nullable UnderstoodTerms apprenticeship,

        @Schema(description = "Permis : none (sans permis)") @Nullable UnderstoodTerms licence,

        @Schema(description = "D’une formation : on-site, mixed ou distance") @Nullable UnderstoodTerms modality,

        @Schema(description = "Qui paie une formation, par le code du financement") @Nullable UnderstoodTerms funding,

        @Schema(description = "Mène à une certification : true") @Nullable UnderstoodTerms certifying,

        @Schema(description = "Ce qui est cherché, quand les mots le disent : formations, events, fundings (qui paie)")
        @Nullable UnderstoodTerms kind,

        @Schema(description = "Les autres mots, cherchés dans les textes")
        List<String> words,

        List<Span> spans) {

    /// A work that was named.
    ///
    /// @param slug of the métier; a work that is none of the key métiers has its ROME code
    @Schema(description = "Un métier.")
    public record UnderstoodMetier(
            @Schema(description = "Identifiant d’un métier clé", example = "aide-soignant") @Nullable String slug,

            @Schema(description = "Code ROME, quand ce n’est pas un métier clé", example = "J1503") @Nullable String rome,

            String label,

            @Schema(description = "Les mots qui le disent", example = "aide soignante")
            String text) {}

    @Schema(description = "Une famille de métiers.")
    public record UnderstoodFamily(
            @Schema(example = "petite-enfance") String code,

            @Schema(description = "Les mots qui le disent", example = "enfants")
            String text) {}

    @Schema(description = "Un lieu.")
    public record UnderstoodPlace(
            @Schema(allowableValues = {"commune", "department", "region"})
            String kind,

            @Schema(description = "Code INSEE d’une commune", example = "69123") @Nullable String commune,

            @Schema(description = "Codes de départements : plusieurs pour une ancienne région") @Nullable List<String> department,

            @Schema(description = "Code de région", example = "84") @Nullable String region,

            String name,

            @Schema(description = "Département d’une commune") @Nullable String departmentName,

            @Schema(description = "Les mots qui le disent", example = "lyon") @Nullable String text,

            @Schema(description = "Autres lieux de ce nom, le plus vraisemblable d’abord") @Nullable List<UnderstoodPlace> alternatives) {

        static UnderstoodPlace of(Whereabouts whereabouts, String text) {
            List<UnderstoodPlace> others = whereabouts.alternatives().stream()
                    .map(place -> of(place, null, null))
                    .toList();
            return of(whereabouts.place(), text, others.isEmpty() ? null : others);
        }

        private static UnderstoodPlace of(
                Place place, @Nullable String text, @Nullable List<UnderstoodPlace> alternatives) {
            String code = place.codes().getFirst();
            var commune = place.commune();
            return switch (place.kind()) {
                case COMMUNE ->
                    new UnderstoodPlace(
                            "commune",
                            code,
                            null,
                            null,
                            place.name(),
                            commune == null ? null : commune.departmentName(),
                            text,
                            alternatives);
                case DEPARTMENT ->
                    new UnderstoodPlace(
                            "department", null, place.codes(), null, place.name(), null, text, alternatives);
                case REGION -> new UnderstoodPlace("region", null, null, code, place.name(), null, text, alternatives);
            };
        }
    }

    @Schema(description = "Un rayon.")
    public record UnderstoodRadius(
            int km,

            @Schema(description = "Les mots qui le disent", example = "à 20 km")
            String text) {}

    @Schema(description = "Une condition, par ses valeurs.")
    public record UnderstoodTerms(
            @Schema(description = "Précédée d’un tiret, une valeur est refusée : « pas de nuit » est -night")
            List<String> values,

            @Schema(description = "Les mots qui le disent") String text) {}

    /// Where a criterion stands.
    ///
    /// @param start of the first character
    /// @param end after the last
    @Schema(
            description =
                    "Où un critère se lit dans « q » : du caractère « start » compris au caractère « end » exclu.")
    public record Span(
            @Schema(description = "Nom du critère, à donner à « ignore »", example = "place")
            String criterion,

            int start,
            int end,
            String text) {}

    /// Tells a reading.
    ///
    /// @param overruled criteria that a parameter decides
    public static Understood of(Reading reading, Set<Criterion> overruled) {
        return new View(reading, overruled).understood();
    }

    private record View(Reading reading, Set<Criterion> overruled) {

        Understood understood() {
            return new Understood(
                    some(of(Criterion.METIER).flatMap(this::metiers)),
                    some(of(Criterion.FAMILY)
                            .flatMap(phrase -> phrase.codes().stream()
                                    .map(code -> new UnderstoodFamily(code, reading.typed(phrase))))),
                    place(),
                    of(Criterion.RADIUS)
                            .findFirst()
                            .map(phrase -> new UnderstoodRadius(
                                    Integer.parseInt(phrase.codes().getFirst()), reading.typed(phrase)))
                            .orElse(null),
                    terms(Criterion.CONTRACT),
                    terms(Criterion.WORKING_TIME),
                    terms(Criterion.HOURS),
                    terms(Criterion.EXPERIENCE),
                    terms(Criterion.DIPLOMA),
                    terms(Criterion.APPRENTICESHIP),
                    terms(Criterion.LICENCE),
                    terms(Criterion.MODALITY),
                    terms(Criterion.FUNDING),
                    terms(Criterion.CERTIFYING),
                    terms(Criterion.KIND),
                    reading.words(),
                    reading.phrases().stream()
                            .filter(phrase -> !overruled.contains(phrase.criterion()))
                            .map(phrase -> new Span(
                                    phrase.criterion().parameter(),
                                    reading.start(phrase),
                                    reading.end(phrase),
                                    reading.typed(phrase)))
                            .toList());
        }

        private Stream<Phrase> of(Criterion criterion) {
            return overruled.contains(criterion) ? Stream.of() : reading.of(criterion);
        }

        private Stream<UnderstoodMetier> metiers(Phrase phrase) {
            return phrase.works().stream()
                    .map(work -> new UnderstoodMetier(work.slug(), work.rome(), work.label(), reading.typed(phrase)));
        }

        private @Nullable UnderstoodPlace place() {
            var whereabouts = reading.whereabouts();
            String text = text(Criterion.PLACE);
            return whereabouts == null || text.isEmpty() ? null : UnderstoodPlace.of(whereabouts, text);
        }

        private @Nullable UnderstoodTerms terms(Criterion criterion) {
            List<String> values = of(criterion)
                    .flatMap(phrase -> phrase.codes().stream())
                    .distinct()
                    .toList();
            return values.isEmpty() ? null : new UnderstoodTerms(values, text(criterion));
        }

        private String text(Criterion criterion) {
            return String.join(" ", of(criterion).map(reading::typed).toList());
        }

        private static <T> @Nullable List<T> some(Stream<T> values) {
            List<T> all = values.distinct().toList();
            return all.isEmpty() ? null : all;
        }
    }
}
