/// Maps of France: the shapes of its départements, the places of points, and what a list has found there.
@NullMarked
package fr.prendresoin.website.map;

import org.jspecify.annotations.NullMarked;
