/// How a service reads topics: batches, retries, dead letters, compacted tables.
@NullMarked
package fr.prendresoin.platform.kafka;

import org.jspecify.annotations.NullMarked;
