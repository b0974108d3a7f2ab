/// What people mean by what they type: words without accents and cases, misspelt words of the trade.
@NullMarked
package fr.prendresoin.search.spelling;

import org.jspecify.annotations.NullMarked;
