package fr.prendresoin.search.orientation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The questions, and what the questionnaire holds each métier to be: `orientation/questionnaire.json`, whose README
/// tells where it comes from and how it is calibrated.
///
/// @param familyShare how much the families of an answer count, beside its traits
/// @param penalties what an answer that refuses something takes from the métiers that hold it
/// @param families their names
/// @param traits their names, with the article
record Questionnaire(
        String version,
        double familyShare,
        double traitShare,
        Penalties penalties,
        List<Profile> profiles,
        Map<String, String> families,
        Map<String, String> traits,
        List<Question> questions,
        List<MetierPortrait> metiers,
        List<Pathway> pathways) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /// Who answers.
    ///
    /// @param pathways ways into a métier that suit everybody of this profile, by slug
    record Profile(String id, List<String> pathways) {}

    record Penalties(
            double night,
            double weekend,
            double lifting,
            double bodyCare,
            double drivingLicence,
            double yearOfTraining) {

        double of(Demand demand) {
            return switch (demand) {
                case NIGHT -> night;
                case WEEKEND -> weekend;
                case LIFTING -> lifting;
                case BODY_CARE -> bodyCare;
                case DRIVING_LICENCE -> drivingLicence;
            };
        }
    }

    /// @param choices how many answers may be given at once
    /// @param weight how much its answers count
    /// @param situation whether it only serves to suggest ways into the métiers
    record Question(
            String id,
            String text,
            String help,
            Set<String> profiles,
            int choices,
            double weight,
            boolean situation,
            List<Choice> answers) {

        @Nullable Choice answer(String id) {
            return answers.stream()
                    .filter(answer -> answer.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// An answer to choose.
    ///
    /// @param maxYears how long a training the person considers
    /// @param level the diploma that the person has, as a level of the national framework
    record Choice(
            String id,
            String text,
            Map<String, Integer> families,
            Map<String, Integer> traits,
            Set<Demand> refuses,
            @Nullable Integer maxYears,
            @Nullable Integer level,
            List<String> pathways) {

        Choice {
            families = families == null ? Map.of() : families;
            traits = traits == null ? Map.of() : traits;
            refuses = refuses == null ? Set.of() : refuses;
            pathways = pathways == null ? List.of() : pathways;
        }
    }

    /// What a métier is like.
    ///
    /// @param entryLevel of its usual diploma
    /// @param correction what random answers would otherwise favour or wrong it by
    record MetierPortrait(
            String slug,
            Map<String, Integer> families,
            Map<String, Integer> traits,
            Set<Demand> demands,
            int entryLevel,
            int yearsOfTraining,
            double correction) {}

    /// A way into a métier; the catalogue knows those that are fundings by the same slug.
    @Schema(description = "Un chemin d’accès à un métier.")
    record Pathway(
            @Schema(description = "Identifiant, celui du financement si c’en est un", example = "apprentissage")
            String slug,

            String name,
            String text) {}

    /// @throws IllegalStateException when something in it leads nowhere
    static Questionnaire load() {
        try (InputStream in = new ClassPathResource("orientation/questionnaire.json").getInputStream()) {
            Questionnaire questionnaire = STRICT.readValue(in, Questionnaire.class);
            questionnaire.check();
            return questionnaire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable Question question(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Nullable Profile profile(String id) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    Map<String, Pathway> pathwaysBySlug() {
        return pathways.stream().collect(toMap(Pathway::slug, identity()));
    }

    private void check() {
        require(families.keySet(), portraits(MetierPortrait::families), choices(Choice::families));
        require(traits.keySet(), portraits(MetierPortrait::traits), choices(Choice::traits));
        require(
                pathwaysBySlug().keySet(),
                profiles.stream().flatMap(profile -> profile.pathways().stream()),
                questions.stream()
                        .flatMap(question -> question.answers().stream())
                        .flatMap(answer -> answer.pathways().stream()));
        require(
                profiles.stream().map(Profile::id).collect(Collectors.toSet()),
                questions.stream().flatMap(question -> question.profiles().stream()),
                Stream.of());
    }

    private Stream<String> portraits(Function<MetierPortrait, Map<String, Integer>> words) {
        return metiers.stream().flatMap(metier -> words.apply(metier).keySet().stream());
    }

    private Stream<String> choices(Function<Choice, Map<String, Integer>> words) {
        return questions.stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> words.apply(answer).keySet().stream());
    }

    private static void require(Set<String> known, Stream<String> some, Stream<String> others) {
        var unknown = new LinkedHashSet<String>();
        Stream.concat(some, others).filter(word -> !known.contains(word)).forEach(unknown::add);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("the questionnaire names " + unknown + " and does not say what it is");
        }
    }
}
