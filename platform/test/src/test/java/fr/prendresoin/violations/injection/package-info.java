@NullMarked
package fr.prendresoin.violations.injection;

import org.jspecify.annotations.NullMarked;
