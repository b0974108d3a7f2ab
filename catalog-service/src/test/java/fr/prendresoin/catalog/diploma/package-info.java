@NullMarked
package fr.prendresoin.catalog.diploma;

import org.jspecify.annotations.NullMarked;
