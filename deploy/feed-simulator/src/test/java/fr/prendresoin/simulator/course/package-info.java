@NullMarked
package fr.prendresoin.simulator.course;

import org.jspecify.annotations.NullMarked;
