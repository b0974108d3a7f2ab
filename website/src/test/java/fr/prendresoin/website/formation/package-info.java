@NullMarked
package fr.prendresoin.website.formation;

import org.jspecify.annotations.NullMarked;
