/// Which address leads to which service, and what happens when that service does not answer.
@NullMarked
package fr.prendresoin.gateway.routing;

import org.jspecify.annotations.NullMarked;
