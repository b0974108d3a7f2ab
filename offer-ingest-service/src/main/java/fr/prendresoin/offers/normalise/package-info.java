/// From an offer as its feed gives it to the offer the platform shows. Pure functions: no clock, no network, no store.
@NullMarked
package fr.prendresoin.offers.normalise;

import org.jspecify.annotations.NullMarked;
