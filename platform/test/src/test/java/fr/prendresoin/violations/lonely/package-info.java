@NullMarked
package fr.prendresoin.violations.lonely;

import org.jspecify.annotations.NullMarked;
