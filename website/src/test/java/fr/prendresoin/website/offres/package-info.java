@NullMarked
package fr.prendresoin.website.offres;

import org.jspecify.annotations.NullMarked;
