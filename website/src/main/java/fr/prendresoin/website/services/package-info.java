/// The services that the pages ask, each with a time limit and a circuit breaker.
@NullMarked
package fr.prendresoin.website.services;

import org.jspecify.annotations.NullMarked;
