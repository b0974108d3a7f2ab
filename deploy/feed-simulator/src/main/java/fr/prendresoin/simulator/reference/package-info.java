/// The reference tables behind the feed: communes, départements, ROME codes, contract codes.
@NullMarked
package fr.prendresoin.simulator.reference;

import org.jspecify.annotations.NullMarked;
