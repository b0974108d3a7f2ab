@NullMarked
package fr.prendresoin.violations.util;

import org.jspecify.annotations.NullMarked;
