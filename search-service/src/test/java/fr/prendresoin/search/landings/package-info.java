@NullMarked
package fr.prendresoin.search.landings;

import org.jspecify.annotations.NullMarked;
