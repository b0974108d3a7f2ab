/// The questionnaire: answers that stand in the address and nowhere else, and the métiers that they suggest.
@NullMarked
package fr.prendresoin.website.orientation;

import org.jspecify.annotations.NullMarked;
