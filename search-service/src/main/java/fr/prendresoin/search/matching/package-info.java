/// Ranks offers for a person's wishes and shows how: every point is explained, and nothing of the person is kept.
@NullMarked
package fr.prendresoin.search.matching;

import org.jspecify.annotations.NullMarked;
