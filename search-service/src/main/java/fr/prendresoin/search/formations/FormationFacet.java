package fr.prendresoin.search.formations;

/// A filter whose values are counted.
enum FormationFacet {
    FAMILY("family", "formation.families"),
    METIER("metier", "formation.metiers"),
    DIPLOMA("diploma", "formation.diploma"),
    LEVEL("level", "formation.exitLevel"),
    MODALITY("modality", "formation.modality"),
    FUNDING("funding", "formation.fundings"),
    CERTIFYING("certifying", "formation.certifying"),
    APPRENTICESHIP("apprenticeship", "formation.apprenticeship"),
    DEPARTMENT("department", "formation.places.department"),
    REGION("region", "formation.places.region"),
    STARTS_WITHIN("startsWithin", "formation.sessions");

    final String parameter;
    final String field;

    FormationFacet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }
}
