@NullMarked
package fr.prendresoin.catalog.formation.imports;

import org.jspecify.annotations.NullMarked;
