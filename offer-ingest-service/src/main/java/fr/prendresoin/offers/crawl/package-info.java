/// Reads a feed whole or what is new of it, checks that nothing is missing, and withdraws what is gone.
@NullMarked
package fr.prendresoin.offers.crawl;

import org.jspecify.annotations.NullMarked;
