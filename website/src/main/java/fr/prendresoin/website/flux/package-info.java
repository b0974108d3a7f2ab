/// Feeds: what is new in a search, for whoever follows it with a reader of his own.
@NullMarked
package fr.prendresoin.website.flux;

import org.jspecify.annotations.NullMarked;
