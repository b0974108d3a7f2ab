/// Gathers job offers: crawls their feeds, normalises what came in, and tells the life of each offer.
@NullMarked
package fr.prendresoin.offers;

import org.jspecify.annotations.NullMarked;
