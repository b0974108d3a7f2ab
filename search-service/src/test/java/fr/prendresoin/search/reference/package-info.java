@NullMarked
package fr.prendresoin.search.reference;

import org.jspecify.annotations.NullMarked;
