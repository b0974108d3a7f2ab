/// The diplomas and courses that lead to the métiers.
@NullMarked
package fr.prendresoin.catalog.diploma;

import org.jspecify.annotations.NullMarked;
