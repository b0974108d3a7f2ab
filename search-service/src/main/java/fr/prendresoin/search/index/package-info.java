/// The index of offers: its definition, the alias it is served by, and how fresh it is kept.
@NullMarked
package fr.prendresoin.search.index;

import org.jspecify.annotations.NullMarked;
