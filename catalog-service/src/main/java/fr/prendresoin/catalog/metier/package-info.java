/// The key métiers, with their whole fiche.
@NullMarked
package fr.prendresoin.catalog.metier;

import org.jspecify.annotations.NullMarked;
