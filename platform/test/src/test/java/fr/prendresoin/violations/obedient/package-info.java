@NullMarked
package fr.prendresoin.violations.obedient;

import org.jspecify.annotations.NullMarked;
