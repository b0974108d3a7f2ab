@NullMarked
package fr.prendresoin.violations.console;

import org.jspecify.annotations.NullMarked;
