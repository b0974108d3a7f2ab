/// Questions about training courses: pages of results, facets, one course, similar ones.
@NullMarked
package fr.prendresoin.search.formations;

import org.jspecify.annotations.NullMarked;
