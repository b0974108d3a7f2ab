/// The living set of offers: indexed, searched, changed, and kept across restarts.
@NullMarked
package fr.prendresoin.simulator.feed;

import org.jspecify.annotations.NullMarked;
