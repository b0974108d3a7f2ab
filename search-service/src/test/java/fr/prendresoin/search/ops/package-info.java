@NullMarked
package fr.prendresoin.search.ops;

import org.jspecify.annotations.NullMarked;
