/// One question to everything there is.
@NullMarked
package fr.prendresoin.website.recherche;

import org.jspecify.annotations.NullMarked;
