/// What people type, as queries: words, expressions that mean the same, misspellings.
@NullMarked
package fr.prendresoin.search.text;

import org.jspecify.annotations.NullMarked;
