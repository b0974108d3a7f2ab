/// What the catalogue publishes and every offer is classified by: ROME codes, métiers, territories.
@NullMarked
package fr.prendresoin.offers.reference;

import org.jspecify.annotations.NullMarked;
