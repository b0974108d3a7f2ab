@NullMarked
package fr.prendresoin.catalog;

import org.jspecify.annotations.NullMarked;
