/// French words as the search knows them.
@NullMarked
package fr.prendresoin.platform.french;

import org.jspecify.annotations.NullMarked;
