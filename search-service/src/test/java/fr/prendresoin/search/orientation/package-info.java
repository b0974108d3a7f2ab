@NullMarked
package fr.prendresoin.search.orientation;

import org.jspecify.annotations.NullMarked;
