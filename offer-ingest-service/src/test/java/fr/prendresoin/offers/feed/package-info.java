@NullMarked
package fr.prendresoin.offers.feed;

import org.jspecify.annotations.NullMarked;
