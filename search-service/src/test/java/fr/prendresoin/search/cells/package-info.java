@NullMarked
package fr.prendresoin.search.cells;

import org.jspecify.annotations.NullMarked;
