@NullMarked
package fr.prendresoin.violations.typography;

import org.jspecify.annotations.NullMarked;
