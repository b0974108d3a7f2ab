@NullMarked
package fr.prendresoin.catalog.editorial;

import org.jspecify.annotations.NullMarked;
