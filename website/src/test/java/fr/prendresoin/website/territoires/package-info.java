@NullMarked
package fr.prendresoin.website.territoires;

import org.jspecify.annotations.NullMarked;
