/// How words are compared.
@NullMarked
package fr.prendresoin.catalog.text;

import org.jspecify.annotations.NullMarked;
