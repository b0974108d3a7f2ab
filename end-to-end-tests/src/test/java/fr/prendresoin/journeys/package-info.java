/// Journeys through whole platforms, started for the purpose: people use them, and some are made to suffer.
@NullMarked
package fr.prendresoin.journeys;

import org.jspecify.annotations.NullMarked;
