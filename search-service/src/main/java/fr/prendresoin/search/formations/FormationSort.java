package fr.prendresoin.search.formations;

enum FormationSort {
    RELEVANCE,
    /// The course that can be joined soonest comes first.
    DATE,
    DISTANCE
}
