@NullMarked
package fr.prendresoin.search.engine;

import org.jspecify.annotations.NullMarked;
