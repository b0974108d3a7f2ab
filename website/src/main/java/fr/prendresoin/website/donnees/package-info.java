/// Open data: what may be taken from here, and what may not.
@NullMarked
package fr.prendresoin.website.donnees;

import org.jspecify.annotations.NullMarked;
