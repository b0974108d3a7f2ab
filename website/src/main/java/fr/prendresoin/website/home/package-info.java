/// The first page.
@NullMarked
package fr.prendresoin.website.home;

import org.jspecify.annotations.NullMarked;
