@NullMarked
package fr.prendresoin.search.rebuild;

import org.jspecify.annotations.NullMarked;
