@NullMarked
package fr.prendresoin.website.donnees;

import org.jspecify.annotations.NullMarked;
