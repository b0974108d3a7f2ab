@NullMarked
package fr.prendresoin.catalog.formation.lheo;

import org.jspecify.annotations.NullMarked;
