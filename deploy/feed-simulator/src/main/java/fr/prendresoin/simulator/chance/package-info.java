/// Chance that always falls the same way: every draw comes from a seed and the place it is made for.
@NullMarked
package fr.prendresoin.simulator.chance;

import org.jspecify.annotations.NullMarked;
