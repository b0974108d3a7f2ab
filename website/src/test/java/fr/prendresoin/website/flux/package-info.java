@NullMarked
package fr.prendresoin.website.flux;

import org.jspecify.annotations.NullMarked;
