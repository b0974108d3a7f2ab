@NullMarked
package fr.prendresoin.search.understanding;

import org.jspecify.annotations.NullMarked;
