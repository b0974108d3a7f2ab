@NullMarked
package fr.prendresoin.catalog.edition;

import org.jspecify.annotations.NullMarked;
