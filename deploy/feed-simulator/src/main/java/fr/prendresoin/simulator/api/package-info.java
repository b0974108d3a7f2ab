/// The HTTP face: tokens, search, detail, reference tables, limits, faults on demand, control.
@NullMarked
package fr.prendresoin.simulator.api;

import org.jspecify.annotations.NullMarked;
