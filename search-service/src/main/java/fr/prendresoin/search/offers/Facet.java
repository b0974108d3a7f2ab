package fr.prendresoin.search.offers;

/// A filter whose values are counted. The counts of a facet hold every other filter and not its own: they say what
/// another choice would find.
enum Facet {
    FAMILY("family", "offer.families"),
    METIER("metier", "offer.metier"),
    CONTRACT("contract", "offer.contract.type"),
    WORKING_TIME("workingTime", "offer.workingTime.kind"),
    EXPERIENCE("experience", "offer.experience.requirement"),
    DEPARTMENT("department", "offer.place.department"),
    REGION("region", "offer.place.region"),
    DISABILITY_FRIENDLY("disabilityFriendly", "offer.disabilityFriendly"),
    PUBLISHED_WITHIN("publishedWithin", "offer.publishedAt"),
    SALARY_MIN("salaryMin", "offer.salary.minMonthlyCents");

    final String parameter;
    final String field;

    Facet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }
}
