@NullMarked
package fr.prendresoin.platform.description;

import org.jspecify.annotations.NullMarked;
