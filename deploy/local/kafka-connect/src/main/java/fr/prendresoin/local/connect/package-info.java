/** A Kafka Connect worker in one process, with the connectors of the platform on its class path. */
@NullMarked
package fr.prendresoin.local.connect;

import org.jspecify.annotations.NullMarked;
