package fr.prendresoin.website.donnees;

import java.util.List;

/// What an export holds. A value is a text, a number, a boolean, a list of texts, or nothing.
///
/// @param columns names that stay: programs read them
record Table(List<String> columns, List<List<Object>> rows) {}
