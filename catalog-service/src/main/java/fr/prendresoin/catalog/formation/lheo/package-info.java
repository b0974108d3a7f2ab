/// Reads files in LHÉO, the French language of training courses, record by record and whatever they hold.
@NullMarked
package fr.prendresoin.catalog.formation.lheo;

import org.jspecify.annotations.NullMarked;
