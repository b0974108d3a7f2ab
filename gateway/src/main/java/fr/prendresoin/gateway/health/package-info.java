/// The state of the platform, by component.
@NullMarked
package fr.prendresoin.gateway.health;

import org.jspecify.annotations.NullMarked;
