/// What people mean by what they type: words without accents and cases, and how far apart two words are.
@NullMarked
package fr.prendresoin.search.spelling;

import org.jspecify.annotations.NullMarked;
