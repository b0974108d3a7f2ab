/// The one door of the platform.
@NullMarked
package fr.prendresoin.gateway;

import org.jspecify.annotations.NullMarked;
