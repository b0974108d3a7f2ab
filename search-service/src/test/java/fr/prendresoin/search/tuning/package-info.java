@NullMarked
package fr.prendresoin.search.tuning;

import org.jspecify.annotations.NullMarked;
