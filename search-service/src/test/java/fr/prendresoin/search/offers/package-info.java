@NullMarked
package fr.prendresoin.search.offers;

import org.jspecify.annotations.NullMarked;
