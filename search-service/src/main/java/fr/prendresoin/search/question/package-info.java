/// What every search is asked, whatever it looks for: words, where, in which order, which page.
@NullMarked
package fr.prendresoin.search.question;

import org.jspecify.annotations.NullMarked;
