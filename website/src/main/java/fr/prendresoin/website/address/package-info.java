/// Addresses, made and changed without a mistake of encoding.
@NullMarked
package fr.prendresoin.website.address;

import org.jspecify.annotations.NullMarked;
