package fr.prendresoin.catalog.formation.lheo;

import org.jspecify.annotations.Nullable;

/// What a file holds of one course.
public sealed interface LheoRecord {

    /// Where it begins.
    int line();

    /// A course, whole.
    ///
    /// @param element `formation`, or the flat `resume-offre` of an index
    record Whole(Element element, int line) implements LheoRecord {}

    /// A record so large that it is no course; it was passed over.
    ///
    /// @param number what it calls itself
    record TooLarge(@Nullable String number, int line) implements LheoRecord {}
}
