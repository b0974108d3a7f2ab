@NullMarked
package fr.prendresoin.circular.two;

import org.jspecify.annotations.NullMarked;
