/// What other services own and the questions refer to: métiers, ROME codes, territories. Kept in memory from the
/// compacted topics of the catalogue.
@NullMarked
package fr.prendresoin.search.reference;

import org.jspecify.annotations.NullMarked;
