@NullMarked
package fr.prendresoin.offers.text;

import org.jspecify.annotations.NullMarked;
