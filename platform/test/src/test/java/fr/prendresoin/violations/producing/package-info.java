@NullMarked
package fr.prendresoin.violations.producing;

import org.jspecify.annotations.NullMarked;
