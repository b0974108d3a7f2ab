@NullMarked
package fr.prendresoin.search.matching;

import org.jspecify.annotations.NullMarked;
