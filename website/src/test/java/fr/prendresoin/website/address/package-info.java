@NullMarked
package fr.prendresoin.website.address;

import org.jspecify.annotations.NullMarked;
