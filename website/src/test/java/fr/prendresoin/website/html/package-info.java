@NullMarked
package fr.prendresoin.website.html;

import org.jspecify.annotations.NullMarked;
