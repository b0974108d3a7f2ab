/// French words, as the search knows them and as they are written.
@NullMarked
package fr.prendresoin.platform.french;

import org.jspecify.annotations.NullMarked;
