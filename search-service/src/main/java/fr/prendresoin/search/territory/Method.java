package fr.prendresoin.search.territory;

/// How the rank is made, in the words of who reads it. [Demand] makes it.
final class Method {

    static final String TEXT =
            "Un métier est d’autant plus haut qu’il manque. Sur 100 points, 60 viennent des offres en ligne par habitant,"
                    + " comparées à celles du pays ; 20 de la part des offres dont l’employeur manque de candidats,"
                    + " comparée à celle du pays ; 20 de son rang régional, par nombre d’offres pour une personne qui"
                    + " cherche, dans la table publiée. L’indice publié de 1 à 5 n’est pas utilisé : deux tiers des"
                    + " métiers du secteur y sont à 5.";

    private Method() {}
}
