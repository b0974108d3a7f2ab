package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.metier.Fiche.AccessPath;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.ArrayList;
import java.util.List;

/// What the roles of the diplomas of a fiche must keep, so that a way can be drawn from them. A fiche that tells none,
/// as those written before there were roles, tells no way.
record AccessRules(Fiche fiche) {

    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (fiche.accessCondition() != null && !fiche.accessibleWithoutDiploma()) {
            faults.add(new FieldError(
                    "/accessCondition",
                    "without-diploma",
                    "Une condition pour commencer sans diplôme n’a de sens que si l’on peut commencer sans diplôme."));
        }
        if (fiche.diplomas().stream().allMatch(path -> path.role() == null && path.towards() == null)) {
            return faults;
        }
        for (int i = 0; i < fiche.diplomas().size(); i++) {
            check(faults, "/diplomas/" + i, fiche.diplomas().get(i));
        }
        if (!fiche.accessibleWithoutDiploma()
                && fiche.diplomas().stream().noneMatch(path -> path.is(AccessRole.QUALIFIES))) {
            faults.add(new FieldError(
                    "/diplomas", "no-access", "Un métier qui demande un diplôme en a au moins un qui suffit."));
        }
        return faults;
    }

    private void check(List<FieldError> faults, String pointer, AccessPath path) {
        if (path.role() == null) {
            faults.add(new FieldError(pointer + "/role", "required", "Ce champ est obligatoire."));
        } else if (path.role().leadsToAnother() && !qualifies(path)) {
            faults.add(new FieldError(
                    pointer + "/towards", "unknown-value", "Nomme un diplôme de cette fiche qui suffit à l’exercer."));
        } else if (!path.role().leadsToAnother() && path.towards() != null) {
            faults.add(new FieldError(
                    pointer + "/towards", "additionalProperties", "Ce champ n’existe pas pour ce rôle."));
        }
    }

    private boolean qualifies(AccessPath path) {
        return fiche.diplomas().stream()
                .anyMatch(
                        other -> other.is(AccessRole.QUALIFIES) && other.code().equals(path.towards()));
    }
}
