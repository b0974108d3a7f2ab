@NullMarked
package fr.prendresoin.search.listing;

import org.jspecify.annotations.NullMarked;
