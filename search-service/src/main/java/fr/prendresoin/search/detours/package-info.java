/// What to do when a search finds little: searches that are near it, each with what it would find.
@NullMarked
package fr.prendresoin.search.detours;

import org.jspecify.annotations.NullMarked;
