/// What visitors report of an offer, and what operators decide of it.
@NullMarked
package fr.prendresoin.offers.moderation;

import org.jspecify.annotations.NullMarked;
