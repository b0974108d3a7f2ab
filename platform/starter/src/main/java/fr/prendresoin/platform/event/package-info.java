/// Domain events as they travel: CloudEvents 1.0 in binary mode over Kafka, JSON values.
@NullMarked
package fr.prendresoin.platform.event;

import org.jspecify.annotations.NullMarked;
