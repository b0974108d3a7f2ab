@NullMarked
package fr.prendresoin.offers.reference;

import org.jspecify.annotations.NullMarked;
