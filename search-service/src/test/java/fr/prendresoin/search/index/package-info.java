@NullMarked
package fr.prendresoin.search.index;

import org.jspecify.annotations.NullMarked;
