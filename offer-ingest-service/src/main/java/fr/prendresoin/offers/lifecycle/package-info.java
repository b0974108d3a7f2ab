/// The state of every offer: what was received becomes published, amended, unchanged, rejected or withdrawn.
@NullMarked
package fr.prendresoin.offers.lifecycle;

import org.jspecify.annotations.NullMarked;
