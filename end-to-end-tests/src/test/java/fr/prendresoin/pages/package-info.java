/// The pages as a browser shows them: each kind is looked at in every way that a line of [SitePage] asks for.
@NullMarked
package fr.prendresoin.pages;

import org.jspecify.annotations.NullMarked;
