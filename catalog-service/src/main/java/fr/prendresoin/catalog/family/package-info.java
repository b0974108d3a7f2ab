/// The five families of the platform and the five offer segments of its figures.
@NullMarked
package fr.prendresoin.catalog.family;

import org.jspecify.annotations.NullMarked;
