@NullMarked
package fr.prendresoin.website.french;

import org.jspecify.annotations.NullMarked;
