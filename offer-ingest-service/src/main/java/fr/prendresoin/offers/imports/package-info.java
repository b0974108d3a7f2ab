/// Takes in files of offers, by the same way as a crawl.
@NullMarked
package fr.prendresoin.offers.imports;

import org.jspecify.annotations.NullMarked;
