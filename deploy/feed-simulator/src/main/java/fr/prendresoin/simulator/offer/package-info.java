/// One synthetic offer: drawn from the seed and its number alone, and written as the contract wants.
@NullMarked
package fr.prendresoin.simulator.offer;

import org.jspecify.annotations.NullMarked;
