/// The training courses.
@NullMarked
package fr.prendresoin.website.formations;

import org.jspecify.annotations.NullMarked;
