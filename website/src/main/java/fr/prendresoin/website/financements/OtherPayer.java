package fr.prendresoin.website.financements;

/// Those who pay for courses without a way of their own among those that the catalogue explains.
public enum OtherPayer {
    FRANCE_TRAVAIL(
            "france-travail",
            "France Travail",
            "Le service public de l’emploi. Il peut payer la formation d’une personne qui cherche un emploi, quand elle sert"
                    + " son projet.",
            "À votre conseiller ou conseillère, avant de vous inscrire à la formation."),
    AGEFIPH(
            "agefiph",
            "Agefiph",
            "L’association qui aide les personnes en situation de handicap à travailler dans le secteur privé.",
            "À votre conseiller ou conseillère, chez Cap emploi ou France Travail, ou à l’Agefiph de votre région."),
    LADOM(
            "ladom",
            "Ladom",
            "L’agence publique qui aide les personnes d’outre-mer à se former hors de leur territoire.",
            "À l’agence Ladom de votre territoire, avant le départ."),
    STATE(
            "etat",
            "État",
            "Un ministère ou un service de l’État paie la formation, en tout ou en partie.",
            "À l’organisme de formation : il sait quel service, et pour qui."),
    EUROPE(
            "fse",
            "Fonds social européen",
            "L’Union européenne paie une part de la formation.",
            "À l’organisme de formation. C’est lui qui fait la demande : vous n’avez rien à remplir."),
    COMMUNITY(
            "collectivite",
            "Une autre collectivité",
            "Une commune, ou des communes qui se sont réunies, aident des personnes qui y vivent.",
            "À votre mairie, ou à l’organisme de formation.");

    private final String code;
    private final String label;
    private final String who;
    private final String ask;

    OtherPayer(String code, String label, String who, String ask) {
        this.code = code;
        this.label = label;
        this.who = who;
        this.ask = ask;
    }

    /// As sources of courses name it.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String who() {
        return who;
    }

    /// Whom to ask.
    public String ask() {
        return ask;
    }

    /// Its place on the page of all the ways to pay.
    public String path() {
        return "/financements#" + code;
    }
}
