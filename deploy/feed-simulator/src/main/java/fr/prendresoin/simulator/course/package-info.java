/// A file of synthetic training courses in LHÉO, with the faults that real files have.
@NullMarked
package fr.prendresoin.simulator.course;

import org.jspecify.annotations.NullMarked;
