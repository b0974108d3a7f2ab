/// The training courses that other organisations publish: as people see them, and how they come in.
@NullMarked
package fr.prendresoin.catalog.formation;

import org.jspecify.annotations.NullMarked;
