/// The identity provider of a local platform.
@NullMarked
package fr.prendresoin.local.identity;

import org.jspecify.annotations.NullMarked;
