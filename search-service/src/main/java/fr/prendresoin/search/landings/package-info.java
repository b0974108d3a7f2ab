/// The pages « métier, ville »: for which communes a métier has enough near by, and how much.
@NullMarked
package fr.prendresoin.search.landings;

import org.jspecify.annotations.NullMarked;
