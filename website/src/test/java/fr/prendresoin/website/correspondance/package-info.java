@NullMarked
package fr.prendresoin.website.correspondance;

import org.jspecify.annotations.NullMarked;
