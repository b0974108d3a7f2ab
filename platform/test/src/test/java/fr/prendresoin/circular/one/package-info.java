@NullMarked
package fr.prendresoin.circular.one;

import org.jspecify.annotations.NullMarked;
