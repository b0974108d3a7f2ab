/// The French texts of an offer: templates, and the faults that real texts have.
@NullMarked
package fr.prendresoin.simulator.text;

import org.jspecify.annotations.NullMarked;
