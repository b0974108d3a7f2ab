@NullMarked
package fr.prendresoin.search.relevance;

import org.jspecify.annotations.NullMarked;
