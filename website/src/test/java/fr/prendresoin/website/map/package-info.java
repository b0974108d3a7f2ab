@NullMarked
package fr.prendresoin.website.map;

import org.jspecify.annotations.NullMarked;
