/// The ROME codes, and which of them are care and social support.
@NullMarked
package fr.prendresoin.catalog.rome;

import org.jspecify.annotations.NullMarked;
