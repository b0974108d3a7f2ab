@NullMarked
package fr.prendresoin.search.suggest;

import org.jspecify.annotations.NullMarked;
