/// The edition of the reference data: what a release ships, what the database holds, and how the first becomes the
/// second.
@NullMarked
package fr.prendresoin.catalog.edition;

import org.jspecify.annotations.NullMarked;
