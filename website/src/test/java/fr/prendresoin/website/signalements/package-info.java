@NullMarked
package fr.prendresoin.website.signalements;

import org.jspecify.annotations.NullMarked;
