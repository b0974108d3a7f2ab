/// Counts for a map: how many results lie in each cell of a grid.
@NullMarked
package fr.prendresoin.search.cells;

import org.jspecify.annotations.NullMarked;
