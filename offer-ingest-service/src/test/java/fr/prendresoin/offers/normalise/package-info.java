@NullMarked
package fr.prendresoin.offers.normalise;

import org.jspecify.annotations.NullMarked;
