/// The routes that pay for a training, and who may take them.
@NullMarked
package fr.prendresoin.catalog.funding;

import org.jspecify.annotations.NullMarked;
