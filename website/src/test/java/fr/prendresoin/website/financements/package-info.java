@NullMarked
package fr.prendresoin.website.financements;

import org.jspecify.annotations.NullMarked;
