@NullMarked
package fr.prendresoin.offers.lifecycle;

import org.jspecify.annotations.NullMarked;
