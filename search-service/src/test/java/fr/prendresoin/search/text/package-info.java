@NullMarked
package fr.prendresoin.search.text;

import org.jspecify.annotations.NullMarked;
