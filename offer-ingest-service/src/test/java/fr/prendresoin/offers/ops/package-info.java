@NullMarked
package fr.prendresoin.offers.ops;

import org.jspecify.annotations.NullMarked;
