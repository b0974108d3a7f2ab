package fr.prendresoin.search.matching;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.Clauses;
import fr.prendresoin.search.matching.Wishes.Area;
import fr.prendresoin.search.reference.Commune;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The wishes in the engine's language. What is refused excludes the offers that say it; what is asked for, such as a
/// place, excludes those that do not say it.
///
/// @param closed the métiers that the law closes to the person
record Conditions(Wishes wishes, List<String> closed) {

    private static final String SCHEDULES = "offer.workingTime.schedules";

    /// Something from afar that an offer may be worth a share of the points for.
    record Sign(JsonNode condition, double share) {}

    /// What an offer must fulfil when the criterion is hard.
    JsonNode fulfils(Criterion criterion) {
        return switch (criterion) {
            case METIERS -> terms("offer.metier", wishes.metiers());
            case PLACE -> within(1);
            case DIPLOMAS -> not(terms("offer.metier", closed));
            case CONTRACTS -> terms("offer.contract.type", wishes.contracts());
            case WORKING_TIME ->
                any(List.of(
                        terms("offer.workingTime.kind", wishes.workingTime()), not(exists("offer.workingTime.kind"))));
            case NIGHT -> hours(wishes.night(), "night");
            case WEEKEND -> hours(wishes.weekend(), "weekend");
            case EXPERIENCE -> not(all(List.of(term("offer.experience.requirement", "required"), moreThanIHave())));
            case DRIVING_LICENCE ->
                Boolean.FALSE.equals(wishes.drivingLicence())
                        ? not(term("offer.licences.required", true))
                        : object("match_all", object());
            case DISABILITY_FRIENDLY -> term("offer.disabilityFriendly", true);
            case SKILLS -> throw new IllegalArgumentException("skills exclude nothing");
        };
    }

    /// What tells from afar that an offer will have points.
    Stream<Sign> signs(Criterion criterion) {
        return switch (criterion) {
            case METIERS ->
                Stream.of(new Sign(
                        all(List.of(terms("offer.metier", wishes.metiers()), not(terms("offer.metier", closed)))), 1));
            case PLACE ->
                wishes.area() instanceof Area.Around
                        ? Stream.of(0.25, 0.5, 1.0, 2.0).map(radii -> new Sign(within(radii), 0.25))
                        : Stream.of(new Sign(within(1), 1));
            case SKILLS ->
                wishes.skills().stream()
                        .map(skill -> new Sign(
                                object("match", object("words", object("query", skill.text(), "operator", "and"))),
                                1.0 / wishes.skills().size()));
            default -> Stream.of(new Sign(fulfils(criterion), 1));
        };
    }

    private JsonNode within(double radii) {
        return switch (Objects.requireNonNull(wishes.area())) {
            case Area.Department department -> term("offer.place.department", department.code());
            case Area.Region region -> term("offer.place.region", region.code());
            case Area.Around(Commune commune, int radiusKm) ->
                Clauses.within(radiusKm * radii, commune.latitude(), commune.longitude());
        };
    }

    private static JsonNode hours(Hours wish, String schedule) {
        JsonNode there = term(SCHEDULES, schedule);
        return wish == Hours.WANTED ? there : not(there);
    }

    private JsonNode moreThanIHave() {
        int months = Objects.requireNonNullElse(wishes.experienceYears(), 0) * 12;
        JsonNode more = object("range", object("offer.experience.months", object("gt", months)));
        return months > 0 ? more : any(List.of(more, not(exists("offer.experience.months"))));
    }

    private static ObjectNode exists(String field) {
        return object("exists", object("field", field));
    }

    private static ObjectNode not(JsonNode condition) {
        return object("bool", object("must_not", List.of(condition)));
    }
}
