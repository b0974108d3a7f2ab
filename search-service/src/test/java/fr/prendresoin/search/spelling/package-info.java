@NullMarked
package fr.prendresoin.search.spelling;

import org.jspecify.annotations.NullMarked;
