@NullMarked
package fr.prendresoin.offers.reports;

import org.jspecify.annotations.NullMarked;
