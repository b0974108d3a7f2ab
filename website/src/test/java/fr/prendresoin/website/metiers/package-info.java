@NullMarked
package fr.prendresoin.website.metiers;

import org.jspecify.annotations.NullMarked;
