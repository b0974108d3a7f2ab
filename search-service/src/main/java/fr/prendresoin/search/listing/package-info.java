/// Everything that is visible, part by part: only ids and when each last changed. For who tells others what pages there
/// are, such as a site in its sitemaps.
@NullMarked
package fr.prendresoin.search.listing;

import org.jspecify.annotations.NullMarked;
