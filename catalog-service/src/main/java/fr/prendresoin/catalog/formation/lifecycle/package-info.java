/// The state of every course and the events that tell it: what a source lists becomes published, amended or withdrawn.
@NullMarked
package fr.prendresoin.catalog.formation.lifecycle;

import org.jspecify.annotations.NullMarked;
