package fr.prendresoin.offers.reference;

import java.util.List;

/// Everything one topic of the catalogue says, as of an edition.
///
/// @param name another one whenever a value may be another
record Edition<T>(String name, List<T> values) {}
