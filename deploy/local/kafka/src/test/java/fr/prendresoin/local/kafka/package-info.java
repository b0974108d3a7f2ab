@NullMarked
package fr.prendresoin.local.kafka;

import org.jspecify.annotations.NullMarked;
