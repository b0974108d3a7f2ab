/// The pages that stand in for those that cannot be shown, and lead on.
@NullMarked
package fr.prendresoin.website.errors;

import org.jspecify.annotations.NullMarked;
