/// What editors tune of the search: the words that mean the same, and how much each sign counts.
@NullMarked
package fr.prendresoin.catalog.tuning;

import org.jspecify.annotations.NullMarked;
