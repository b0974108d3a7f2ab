/// What the description of every HTTP interface tells without being told.
@NullMarked
package fr.prendresoin.platform.description;

import org.jspecify.annotations.NullMarked;
