/// What operators see and do: the conservation law of the pipeline, runs, imports, refreshes.
@NullMarked
package fr.prendresoin.offers.ops;

import org.jspecify.annotations.NullMarked;
