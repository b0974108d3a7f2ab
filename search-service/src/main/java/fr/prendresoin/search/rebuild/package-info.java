/// Fills a new index from the topic while the old one serves, then lets it take over.
@NullMarked
package fr.prendresoin.search.rebuild;

import org.jspecify.annotations.NullMarked;
