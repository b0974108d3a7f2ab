/// Effects that happen once although events arrive at least once.
@NullMarked
package fr.prendresoin.platform.inbox;

import org.jspecify.annotations.NullMarked;
