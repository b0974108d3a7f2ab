/// What editors set of the search while it runs: the expressions that mean the same, and how much each sign counts.
@NullMarked
package fr.prendresoin.search.tuning;

import org.jspecify.annotations.NullMarked;
