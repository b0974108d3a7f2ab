@NullMarked
package fr.prendresoin.search;

import org.jspecify.annotations.NullMarked;
