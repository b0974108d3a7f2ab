@NullMarked
package fr.prendresoin.offers;

import org.jspecify.annotations.NullMarked;
