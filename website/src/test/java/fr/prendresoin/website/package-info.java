@NullMarked
package fr.prendresoin.website;

import org.jspecify.annotations.NullMarked;
