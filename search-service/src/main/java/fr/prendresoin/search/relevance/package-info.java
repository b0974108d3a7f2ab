/// How well the search answers the judged queries: `relevance/queries.txt` says what a good answer is.
@NullMarked
package fr.prendresoin.search.relevance;

import org.jspecify.annotations.NullMarked;
