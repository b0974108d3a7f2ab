/// How long an answer stays fresh.
@NullMarked
package fr.prendresoin.catalog.caching;

import org.jspecify.annotations.NullMarked;
