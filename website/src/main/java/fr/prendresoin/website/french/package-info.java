/// Numbers, dates, amounts and plurals as they are written in French.
@NullMarked
package fr.prendresoin.website.french;

import org.jspecify.annotations.NullMarked;
