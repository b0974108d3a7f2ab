/// Makes a course of ours out of a record of LHÉO: pure functions over the reference data.
@NullMarked
package fr.prendresoin.catalog.formation.reading;

import org.jspecify.annotations.NullMarked;
