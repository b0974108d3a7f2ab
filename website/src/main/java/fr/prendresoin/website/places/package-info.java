/// Where visitors say they are.
@NullMarked
package fr.prendresoin.website.places;

import org.jspecify.annotations.NullMarked;
