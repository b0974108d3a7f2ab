/// What people say is wrong with an offer, until somebody has decided on it.
@NullMarked
package fr.prendresoin.offers.reports;

import org.jspecify.annotations.NullMarked;
