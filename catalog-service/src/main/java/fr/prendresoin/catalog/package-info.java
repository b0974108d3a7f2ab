/// The reference data of the platform: loads an edition, publishes it, serves it.
@NullMarked
package fr.prendresoin.catalog;

import org.jspecify.annotations.NullMarked;
