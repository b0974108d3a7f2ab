/// What operators look at and do. It changes nothing of the offers, and is not routed by the gateway.
@NullMarked
package fr.prendresoin.search.ops;

import org.jspecify.annotations.NullMarked;
