@NullMarked
package fr.prendresoin.catalog.territory;

import org.jspecify.annotations.NullMarked;
