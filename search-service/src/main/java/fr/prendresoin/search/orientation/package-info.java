/// Suggests métiers to a person who answers a few questions, says why, and keeps nothing of the answers.
@NullMarked
package fr.prendresoin.search.orientation;

import org.jspecify.annotations.NullMarked;
