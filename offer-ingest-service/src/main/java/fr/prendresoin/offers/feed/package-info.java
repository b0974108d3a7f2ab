/// The France Travail feed: its API, and the shape of its answers.
@NullMarked
package fr.prendresoin.offers.feed;

import org.jspecify.annotations.NullMarked;
