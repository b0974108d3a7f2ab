package fr.prendresoin.website.correspondance;

import java.util.Arrays;
import java.util.Optional;

/// What a wish may be about.
///
/// Each has the name that it has in the question to the search, in the form and in what is refused.
public enum Wish {
    METIERS("metiers", "Les métiers que je souhaite", "Seulement ces métiers, sans les métiers proches"),
    PLACE("place", "Où je veux travailler", "Seulement à cette distance"),
    CONTRACTS("contracts", "Le contrat", "Seulement ces contrats"),
    WORKING_TIME("workingTime", "Le temps de travail", "Seulement ce temps de travail"),
    NIGHT("night", "Le travail de nuit", "Écarter les offres qui ne vont pas avec ce choix"),
    WEEKEND("weekend", "Le travail le week-end", "Écarter les offres qui ne vont pas avec ce choix"),
    DIPLOMAS("diplomas", "Mes diplômes", "Écarter les offres que la loi réserve à d’autres diplômes"),
    EXPERIENCE("experienceYears", "Mon expérience", "Écarter les offres qui en demandent plus"),
    SKILLS("skills", "Ce que je sais faire", ""),
    LICENCE("drivingLicence", "Le permis de conduire", "Écarter les offres qui demandent un permis que je n’ai pas"),
    DISABILITY("disabilityFriendly", "L’ouverture au handicap", "Seulement ces offres");

    private final String field;
    private final String label;
    private final String hardLabel;

    Wish(String field, String label, String hardLabel) {
        this.field = field;
        this.label = label;
        this.hardLabel = hardLabel;
    }

    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    /// What it excludes when it is not to be departed from; nothing when it cannot exclude.
    public String hardLabel() {
        return hardLabel;
    }

    /// Of something that was refused, the wish that it belongs to.
    ///
    /// @param pointer of JSON: `/place/commune`
    static Optional<Wish> of(String pointer) {
        return Arrays.stream(values())
                .filter(wish -> (pointer + "/").startsWith("/" + wish.field + "/"))
                .findFirst();
    }
}
