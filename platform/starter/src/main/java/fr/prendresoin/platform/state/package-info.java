/// The states of aggregates, changed in transactions together with the events that tell them.
@NullMarked
package fr.prendresoin.platform.state;

import org.jspecify.annotations.NullMarked;
