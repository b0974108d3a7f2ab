@NullMarked
package fr.prendresoin.website.orientation;

import org.jspecify.annotations.NullMarked;
