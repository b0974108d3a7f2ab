/// The settings every service starts from.
@NullMarked
package fr.prendresoin.platform.defaults;

import org.jspecify.annotations.NullMarked;
