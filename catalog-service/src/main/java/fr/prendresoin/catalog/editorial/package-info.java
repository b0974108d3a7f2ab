/// How editors change what an edition ships: a draft, a second look, a publication, with history and differences.
@NullMarked
package fr.prendresoin.catalog.editorial;

import org.jspecify.annotations.NullMarked;
