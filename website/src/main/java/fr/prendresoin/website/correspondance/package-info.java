/// Wishes, and the offers that fulfil them best: each with a score of which every part is told.
@NullMarked
package fr.prendresoin.website.correspondance;

import org.jspecify.annotations.NullMarked;
