/// The territories: what is sought there, and why.
@NullMarked
package fr.prendresoin.website.territoires;

import org.jspecify.annotations.NullMarked;
