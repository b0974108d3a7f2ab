/// The parameters of a request: read by hand, and checked all together.
@NullMarked
package fr.prendresoin.search.parameters;

import org.jspecify.annotations.NullMarked;
