@NullMarked
package fr.prendresoin.search.projection;

import org.jspecify.annotations.NullMarked;
