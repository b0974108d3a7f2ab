@NullMarked
package fr.prendresoin.search.everything;

import org.jspecify.annotations.NullMarked;
