/// How this service reads the states that events carry.
@NullMarked
package fr.prendresoin.search.state;

import org.jspecify.annotations.NullMarked;
