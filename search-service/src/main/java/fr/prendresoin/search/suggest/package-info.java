/// Proposes métiers, places and employers while a person types.
@NullMarked
package fr.prendresoin.search.suggest;

import org.jspecify.annotations.NullMarked;
