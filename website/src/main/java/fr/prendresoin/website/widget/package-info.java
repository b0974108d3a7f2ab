/// Offers on the pages of partners.
@NullMarked
package fr.prendresoin.website.widget;

import org.jspecify.annotations.NullMarked;
