package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// What a fiche must keep besides its form: whatever it refers to exists, once.
record FicheRules(FicheReferences references, Families families) {

    /// The faults of a fiche, each with the JSON pointer to it; none for a good one.
    List<FieldError> faults(Fiche fiche) {
        var faults = new ArrayList<FieldError>();
        check(faults, "/families", fiche.families(), families.slugs()::contains, "une famille de la plateforme");
        if (!families.segments().contains(fiche.segment())) {
            faults.add(unknown("/segment", fiche.segment(), "un groupe d’offres de la plateforme"));
        }
        check(faults, "/romes", fiche.romes(), code -> references.rome(code).isPresent(), "un code ROME du périmètre");
        check(
                faults,
                "/diplomas",
                fiche.diplomas().stream().map(Fiche.AccessPath::code).toList(),
                code -> references.diploma(code).isPresent(),
                "le code d’un diplôme du catalogue");
        faults.addAll(new AccessRules(fiche).faults());
        Predicate<String> other =
                slug -> !slug.equals(fiche.slug()) && references.metier(slug).isPresent();
        check(faults, "/evolutions", fiche.evolutions(), other, "l’identifiant d’un autre métier");
        check(faults, "/bridges", fiche.bridges(), other, "l’identifiant d’un autre métier");
        checkRange(faults, "/salary/beginner", fiche.salary().beginner());
        checkRange(faults, "/salary/experienced", fiche.salary().experienced());
        return List.copyOf(faults);
    }

    private static void check(
            List<FieldError> faults, String pointer, List<String> values, Predicate<String> exists, String what) {
        var seen = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!exists.test(value)) {
                faults.add(unknown(pointer + "/" + i, value, what));
            } else if (!seen.add(value)) {
                faults.add(new FieldError(pointer + "/" + i, "unique", "« " + value + " » y est déjà."));
            }
        }
    }

    private static void checkRange(List<FieldError> faults, String pointer, Fiche.Range range) {
        if (range.minMonthlyCents() > range.maxMonthlyCents()) {
            faults.add(new FieldError(pointer, "range", "Le minimum dépasse le maximum."));
        }
    }

    private static FieldError unknown(String pointer, String value, String what) {
        return new FieldError(pointer, "unknown-value", "« " + value + " » n’est pas " + what + ".");
    }
}
