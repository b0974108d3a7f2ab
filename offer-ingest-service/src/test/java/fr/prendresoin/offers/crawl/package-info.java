@NullMarked
package fr.prendresoin.offers.crawl;

import org.jspecify.annotations.NullMarked;
