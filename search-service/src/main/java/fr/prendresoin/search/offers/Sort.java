package fr.prendresoin.search.offers;

enum Sort {
    RELEVANCE,
    DATE,
    DISTANCE
}
