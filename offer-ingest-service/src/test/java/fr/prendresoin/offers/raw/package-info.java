@NullMarked
package fr.prendresoin.offers.raw;

import org.jspecify.annotations.NullMarked;
