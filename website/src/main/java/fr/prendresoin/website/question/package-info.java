/// What was asked for: what was understood of the words, what is chosen, and where to go when little is found.
@NullMarked
package fr.prendresoin.website.question;

import org.jspecify.annotations.NullMarked;
