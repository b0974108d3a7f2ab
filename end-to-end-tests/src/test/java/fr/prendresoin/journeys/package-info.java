/// Journeys through whole platforms, started for the purpose and made to suffer.
@NullMarked
package fr.prendresoin.journeys;

import org.jspecify.annotations.NullMarked;
