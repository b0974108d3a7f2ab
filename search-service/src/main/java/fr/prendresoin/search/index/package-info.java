/// The indexes: their definitions, the aliases they are served by, and how fresh they are kept.
@NullMarked
package fr.prendresoin.search.index;

import org.jspecify.annotations.NullMarked;
