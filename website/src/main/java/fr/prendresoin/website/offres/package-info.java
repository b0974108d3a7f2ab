/// The job offers: found, filtered, read, and gone.
@NullMarked
package fr.prendresoin.website.offres;

import org.jspecify.annotations.NullMarked;
