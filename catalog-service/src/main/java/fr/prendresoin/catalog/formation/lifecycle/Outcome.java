package fr.prendresoin.catalog.formation.lifecycle;

/// What became of a course that a source lists.
public enum Outcome {
    PUBLISHED,
    AMENDED,
    UNCHANGED
}
