/// The offers that a visitor keeps, on his device and nowhere else.
@NullMarked
package fr.prendresoin.website.favoris;

import org.jspecify.annotations.NullMarked;
