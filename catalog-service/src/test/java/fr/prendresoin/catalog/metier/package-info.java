@NullMarked
package fr.prendresoin.catalog.metier;

import org.jspecify.annotations.NullMarked;
