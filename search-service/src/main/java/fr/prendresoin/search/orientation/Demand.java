package fr.prendresoin.search.orientation;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What the everyday of a métier holds and a person may not want.
enum Demand {
    @JsonProperty("night")
    NIGHT("night", "du travail de nuit", "Ce métier comporte souvent du travail de nuit."),

    @JsonProperty("weekend")
    WEEKEND("weekend", "du travail le week-end", "Ce métier comporte souvent du travail le week-end."),

    @JsonProperty("lifting")
    LIFTING("lifting", "du port de charges", "Ce métier comporte du port de charges et des efforts physiques."),

    @JsonProperty("bodyCare")
    BODY_CARE("bodyCare", "des soins du corps", "Ce métier comporte des soins du corps et des gestes intimes."),

    @JsonProperty("drivingLicence")
    DRIVING_LICENCE(
            "drivingLicence",
            "l’obligation d’avoir le permis",
            "Pour ce métier, le permis de conduire est souvent demandé.");

    final String code;
    final String named;
    final String toKnow;

    Demand(String code, String named, String toKnow) {
        this.code = code;
        this.named = named;
        this.toKnow = toKnow;
    }
}
