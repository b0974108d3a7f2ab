/// One search over everything there is: offers, courses, events, métiers, and what there is to know.
@NullMarked
package fr.prendresoin.search.everything;

import org.jspecify.annotations.NullMarked;
