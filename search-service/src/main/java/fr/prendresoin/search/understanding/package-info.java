/// Reads what a person typed: which work, where, on what terms, and which words are left.
@NullMarked
package fr.prendresoin.search.understanding;

import org.jspecify.annotations.NullMarked;
