@NullMarked
package fr.prendresoin.catalog.formation.lifecycle;

import org.jspecify.annotations.NullMarked;
