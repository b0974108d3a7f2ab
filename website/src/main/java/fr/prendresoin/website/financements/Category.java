package fr.prendresoin.website.financements;

/// The kinds of ways, as the page of all of them has them.
public enum Category {
    FINANCING("financing", "Faire payer sa formation"),
    WORK_STUDY("work-study", "Se former en alternance, avec un salaire"),
    BEFORE_HIRING("before-hiring", "Se former juste avant une embauche"),
    ON_THE_JOB("on-the-job", "Se former dans son emploi"),
    CERTIFICATION("certification", "Faire reconnaître son expérience"),
    INITIAL("initial", "Se former au lycée"),
    DISCOVERY("discovery", "Découvrir avant de choisir"),
    ENGAGEMENT("engagement", "Découvrir en s’engageant"),
    HIRING("hiring", "Être recruté ou recrutée sans diplôme"),
    OTHER("", "Autres voies");

    private final String code;
    private final String label;

    Category(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// By the code of the catalogue.
    static Category of(String code) {
        for (Category category : values()) {
            if (category.code.equals(code)) {
                return category;
            }
        }
        return OTHER;
    }

    public String label() {
        return label;
    }
}
