/// State and the event that tells it, in one transaction.
@NullMarked
package fr.prendresoin.platform.outbox;

import org.jspecify.annotations.NullMarked;
