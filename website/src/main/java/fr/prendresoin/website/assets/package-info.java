/// Styles, fonts and scripts: under names that change with their content, so that they are kept for ever.
@NullMarked
package fr.prendresoin.website.assets;

import org.jspecify.annotations.NullMarked;
