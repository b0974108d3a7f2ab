@NullMarked
package fr.prendresoin.search.events;

import org.jspecify.annotations.NullMarked;
