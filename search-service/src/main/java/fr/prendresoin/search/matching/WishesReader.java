package fr.prendresoin.search.matching;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.reference.Reference;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes wishes of a body, or refuses everything that is wrong with it at once.
@Component
class WishesReader {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 50;
    private static final int MAX_YEARS = 60;
    private static final Set<String> WORKING_TIMES = Set.of("full", "part");
    private static final Set<String> CONTRACTS =
            Set.of("CDI", "CDD", "MIS", "SAI", "CCE", "FRA", "LIB", "REP", "TTI", "DDI", "DIN");

    /// Skills rank only: nobody is excluded for words.
    private static final Map<String, Criterion> MAY_BE_HARD = Arrays.stream(Criterion.values())
            .filter(criterion -> criterion != Criterion.SKILLS)
            .collect(toMap(criterion -> criterion.field, criterion -> criterion));

    private final Reference reference;
    private final Diplomas diplomas;
    private final AreaReader areas;

    WishesReader(Reference reference, Diplomas diplomas, AreaReader areas) {
        this.reference = reference;
        this.diplomas = diplomas;
        this.areas = areas;
    }

    /// @throws InvalidRequest when a value is not one of those that exist, or breaks a limit
    Wishes read(MatchingBody body) {
        var faults = new Faults();
        var wishes = new Wishes(
                metiers(faults, body.metiers()),
                faults.known("/diplomas", body.diplomas(), diplomas.codes(), "le code d’un diplôme"),
                skills(faults, body.skills()),
                faults.within("/experienceYears", body.experienceYears(), 0, MAX_YEARS),
                body.drivingLicence(),
                areas.read(faults, body.place()),
                faults.known("/workingTime", body.workingTime(), WORKING_TIMES, "un temps de travail : full, part"),
                requireNonNullElse(body.night(), Hours.ACCEPTED),
                requireNonNullElse(body.weekend(), Hours.ACCEPTED),
                faults.known("/contracts", body.contracts(), CONTRACTS, "un type de contrat"),
                Boolean.TRUE.equals(body.disabilityFriendly()),
                hard(faults, body.hard()),
                requireNonNullElse(faults.within("/page", body.page(), 0, Integer.MAX_VALUE), 0),
                requireNonNullElse(faults.within("/size", body.size(), 1, MAX_SIZE), DEFAULT_SIZE));
        check(faults, wishes);
        faults.throwIfAny();
        return wishes;
    }

    private List<String> metiers(Faults faults, @Nullable List<@Nullable String> slugs) {
        if (slugs == null || slugs.isEmpty()) {
            faults.add("/metiers", "required", "« /metiers » nomme au moins un métier souhaité.");
            return List.of();
        }
        if (slugs.size() > Wishes.MOST_METIERS) {
            faults.add("/metiers", "size", "« /metiers » compte au plus " + Wishes.MOST_METIERS + " métiers.");
            return List.of();
        }
        return List.copyOf(faults.known("/metiers", slugs, reference.metiers().keySet(), "un métier"));
    }

    private static List<Skill> skills(Faults faults, @Nullable List<@Nullable String> words) {
        var skills = new LinkedHashSet<Skill>();
        List<@Nullable String> given = faults.bounded("/skills", words);
        for (int i = 0; i < given.size(); i++) {
            Skill skill = Skill.of(requireNonNullElse(given.get(i), "").strip());
            if (skill.text().length() > Wishes.LONGEST_SKILL || skill.words().isEmpty()) {
                faults.add(
                        "/skills/" + i,
                        "size",
                        "Une compétence se dit en " + Wishes.LONGEST_SKILL
                                + " caractères au plus, dont un mot qui la nomme.");
            } else {
                skills.add(skill);
            }
        }
        return List.copyOf(skills);
    }

    private static Set<Criterion> hard(Faults faults, @Nullable List<@Nullable String> fields) {
        String accepted = MAY_BE_HARD.keySet().stream().sorted().collect(joining(", "));
        Set<Criterion> hard = EnumSet.noneOf(Criterion.class);
        faults.known("/hard", fields, MAY_BE_HARD.keySet(), "un champ qui peut exclure : " + accepted)
                .forEach(field -> hard.add(Objects.requireNonNull(MAY_BE_HARD.get(field))));
        return hard;
    }

    private static void check(Faults faults, Wishes wishes) {
        if (!faults.areNone()) {
            return;
        }
        wishes.hard().stream()
                .filter(criterion -> !wishes.states(criterion))
                .forEach(criterion -> faults.add(
                        "/hard",
                        "requires-" + criterion.field,
                        "« " + criterion.field + " » ne peut rien exclure : la demande n’en dit rien."));
        if ((wishes.page() + 1L) * wishes.size() > Candidates.MOST) {
            faults.add(
                    "/page",
                    "window",
                    "Seules les " + Candidates.MOST + " annonces les plus proches sont comparées : avec "
                            + wishes.size() + " par page, la dernière page est la "
                            + (Candidates.MOST / wishes.size() - 1) + ".");
        }
    }
}
