/// How a page is made of its template, and what every page has.
@NullMarked
package fr.prendresoin.website.html;

import org.jspecify.annotations.NullMarked;
