package fr.prendresoin.website.correspondance;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.correspondance.Question.Place;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person filled in.
///
/// @param given the fields of the form, by name
public record Wishes(Address given, Where where) {

    static final List<String> FIELDS = List.of(
            "metiers",
            "lieu",
            "commune",
            "radius",
            "contracts",
            "workingTime",
            "night",
            "weekend",
            "diplomas",
            "experienceYears",
            "skills",
            "drivingLicence",
            "disabilityFriendly",
            "hard",
            "page");

    private static final int MOST_METIERS = 10;
    private static final int SIZE = 10;
    private static final int RADIUS = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern BETWEEN_SKILLS = Pattern.compile("[,;\\n]+");

    public boolean has(String field, String value) {
        return given.has(field, value);
    }

    /// A choice, or the one that says nothing.
    public boolean is(String field, String value, boolean bySilence) {
        return given.all(field).isEmpty() ? bySilence : given.has(field, value);
    }

    public boolean isHard(Wish wish) {
        return given.has("hard", wish.field());
    }

    public String text(String field) {
        return given.first(field);
    }

    public int radius() {
        return number("radius").orElse(RADIUS);
    }

    /// What is wrong with it, as far as can be told without asking.
    List<Fault> faults() {
        return Stream.of(metiers(), numbers(), place(), hard())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<Fault> metiers() {
        int wanted = given.all("metiers").size();
        if (wanted == 0) {
            return fault(Wish.METIERS, "Choisissez au moins un métier.");
        }
        return wanted > MOST_METIERS ? fault(Wish.METIERS, "Choisissez dix métiers au plus.") : Stream.of();
    }

    private Stream<Fault> numbers() {
        return Stream.of(
                        isNumber("experienceYears")
                                ? null
                                : new Fault(pointer(Wish.EXPERIENCE), "Écrivez un nombre d’années en chiffres : 3."),
                        isNumber("radius") ? null : new Fault(pointer(Wish.PLACE), "Choisissez une distance."),
                        isNumber("page") ? null : new Fault("/page", "Cette page n’existe pas."))
                .filter(Objects::nonNull);
    }

    private Stream<Fault> place() {
        String fault = where.fault();
        return fault == null || where instanceof Where.Unavailable ? Stream.of() : fault(Wish.PLACE, fault);
    }

    private Stream<Fault> hard() {
        return Arrays.stream(Wish.values())
                .filter(wish -> isHard(wish) && !states(wish))
                .map(wish -> new Fault(
                        pointer(wish),
                        "« " + wish.hardLabel() + " » : dites d’abord ce que vous souhaitez, ou décochez cette case."));
    }

    /// Whether something is said of it. Nights and week-ends that are accepted exclude nothing.
    private boolean states(Wish wish) {
        return switch (wish) {
            case METIERS, DIPLOMAS -> true;
            case PLACE -> !(where instanceof Where.Nowhere);
            case NIGHT, WEEKEND -> !is(wish.field(), "accepted", true);
            default -> !given.all(wish.field()).isEmpty();
        };
    }

    private static Stream<Fault> fault(Wish wish, String message) {
        return Stream.of(new Fault(pointer(wish), message));
    }

    private static String pointer(Wish wish) {
        return "/" + wish.field();
    }

    /// In the words of the search.
    Question question() {
        return new Question(
                given.all("metiers"),
                given.all("diplomas"),
                skills(),
                number("experienceYears").orElse(null),
                licence(),
                where.code() == null ? null : new Place(where.code(), radius()),
                given.all("workingTime"),
                orNothing("night"),
                orNothing("weekend"),
                given.all("contracts"),
                given.has("disabilityFriendly", "true") ? true : null,
                hardWishes(),
                page(),
                SIZE);
    }

    /// Where communes cannot be looked up, there is no place that could exclude.
    private List<String> hardWishes() {
        return given.all("hard").stream()
                .filter(field -> where.code() != null || !field.equals(Wish.PLACE.field()))
                .toList();
    }

    private List<String> skills() {
        return BETWEEN_SKILLS
                .splitAsStream(given.first("skills"))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .toList();
    }

    private @Nullable Boolean licence() {
        String said = given.first("drivingLicence");
        return said.isEmpty() ? null : Boolean.valueOf(said);
    }

    private @Nullable String orNothing(String field) {
        String value = given.first(field);
        return value.isEmpty() ? null : value;
    }

    int page() {
        return number("page").orElse(0);
    }

    private boolean isNumber(String field) {
        return given.first(field).isEmpty() || number(field).isPresent();
    }

    private Optional<Integer> number(String field) {
        String value = given.first(field);
        return NUMBER.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
