package fr.prendresoin.search.matching;

/// What an offer is judged by. Each bears the name of the field of the request that states it.
enum Criterion {
    METIERS("metiers", "Métier", 30),
    PLACE("place", "Lieu", 20),
    DIPLOMAS("diplomas", "Diplôme", 15),
    SKILLS("skills", "Compétences", 15),
    EXPERIENCE("experienceYears", "Expérience", 10),
    CONTRACTS("contracts", "Contrat", 10),
    WORKING_TIME("workingTime", "Temps de travail", 8),
    DISABILITY_FRIENDLY("disabilityFriendly", "Ouverture au handicap", 8),
    NIGHT("night", "Travail de nuit", 6),
    WEEKEND("weekend", "Travail le week-end", 6),
    DRIVING_LICENCE("drivingLicence", "Permis de conduire", 6);

    final String field;
    final String label;

    /// How much it counts, beside the others that a person states.
    final int weight;

    Criterion(String field, String label, int weight) {
        this.field = field;
        this.label = label;
        this.weight = weight;
    }
}
