@NullMarked
package fr.prendresoin.website.home;

import org.jspecify.annotations.NullMarked;
