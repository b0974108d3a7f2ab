@NullMarked
package fr.prendresoin.search.territory;

import org.jspecify.annotations.NullMarked;
