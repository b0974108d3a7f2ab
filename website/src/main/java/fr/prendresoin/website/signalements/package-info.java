/// Reporting an offer: what is wrong with it, said without saying who one is.
@NullMarked
package fr.prendresoin.website.signalements;

import org.jspecify.annotations.NullMarked;
