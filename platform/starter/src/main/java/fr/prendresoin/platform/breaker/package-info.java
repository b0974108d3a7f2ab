/// Leaves services alone that fail.
@NullMarked
package fr.prendresoin.platform.breaker;

import org.jspecify.annotations.NullMarked;
