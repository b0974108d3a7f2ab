/// Facets: what other choices of a filter would find.
@NullMarked
package fr.prendresoin.search.facets;

import org.jspecify.annotations.NullMarked;
