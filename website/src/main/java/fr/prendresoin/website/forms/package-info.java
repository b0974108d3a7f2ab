/// The forms of the site, which nobody else sends.
@NullMarked
package fr.prendresoin.website.forms;

import org.jspecify.annotations.NullMarked;
