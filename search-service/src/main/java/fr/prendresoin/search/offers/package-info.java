/// Questions about offers: search with facets, one offer, what is like it.
@NullMarked
package fr.prendresoin.search.offers;

import org.jspecify.annotations.NullMarked;
