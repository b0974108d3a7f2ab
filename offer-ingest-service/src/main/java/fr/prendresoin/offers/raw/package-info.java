/// The log of what was received: records as they came, in deliveries that arrive whole or not at all.
@NullMarked
package fr.prendresoin.offers.raw;

import org.jspecify.annotations.NullMarked;
