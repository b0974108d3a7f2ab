/// The journal of everything that brought offers in: crawls, imports, refreshes.
@NullMarked
package fr.prendresoin.offers.runs;

import org.jspecify.annotations.NullMarked;
