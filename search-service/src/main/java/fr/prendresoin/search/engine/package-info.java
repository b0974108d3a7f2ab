/// OpenSearch as this service speaks to it: JSON over HTTP, with limits and an honest failure.
@NullMarked
package fr.prendresoin.search.engine;

import org.jspecify.annotations.NullMarked;
