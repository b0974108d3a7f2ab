/// The state of employment in a region, a département or around a commune: what there is, and which métiers are missed
/// most.
@NullMarked
package fr.prendresoin.search.territory;

import org.jspecify.annotations.NullMarked;
