/** A Kafka broker in one process, and the topics of the platform. */
@NullMarked
package fr.prendresoin.local.kafka;

import org.jspecify.annotations.NullMarked;
