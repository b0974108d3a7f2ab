@NullMarked
package fr.prendresoin.search.formations;

import org.jspecify.annotations.NullMarked;
