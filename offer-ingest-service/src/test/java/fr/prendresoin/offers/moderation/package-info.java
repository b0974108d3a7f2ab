@NullMarked
package fr.prendresoin.offers.moderation;

import org.jspecify.annotations.NullMarked;
