package fr.prendresoin.website.signalements;

import java.util.List;

/// Why an offer may be reported.
///
/// @param code as the collection of offers knows it
/// @param hint what is meant, if the label does not say it all
public record Reason(String code, String label, String hint) {

    static final List<Reason> ALL = List.of(
            new Reason("filled", "L’offre n’existe plus", "Le poste est pourvu, ou le lien ne mène nulle part."),
            new Reason("misleading", "L’offre est trompeuse", "Ce qu’elle annonce n’est pas ce qui est proposé."),
            new Reason(
                    "discriminatory",
                    "L’offre est discriminatoire",
                    "Elle écarte des personnes pour leur origine, leur sexe, leur âge, leur santé, leurs convictions…"),
            new Reason("asks-for-money", "On vous demande de l’argent", "Des frais, un virement, vos codes bancaires."),
            new Reason("wrong-place-or-metier", "Le lieu ou le métier est faux", ""),
            new Reason("other", "Autre chose", ""));

    static boolean isKnown(String code) {
        return ALL.stream().anyMatch(reason -> reason.code().equals(code));
    }
}
