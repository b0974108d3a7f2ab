@NullMarked
package fr.prendresoin.catalog.funding;

import org.jspecify.annotations.NullMarked;
