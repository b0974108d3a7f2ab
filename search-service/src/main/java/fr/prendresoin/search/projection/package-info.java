/// Turns the events of offers into documents of the index, once and in any order.
@NullMarked
package fr.prendresoin.search.projection;

import org.jspecify.annotations.NullMarked;
