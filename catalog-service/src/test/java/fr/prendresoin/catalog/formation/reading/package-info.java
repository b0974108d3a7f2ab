@NullMarked
package fr.prendresoin.catalog.formation.reading;

import org.jspecify.annotations.NullMarked;
