@NullMarked
package fr.prendresoin.website.pages;

import org.jspecify.annotations.NullMarked;
