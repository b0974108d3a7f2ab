/// What the benchmarks compute, without any platform.
@NullMarked
package fr.prendresoin.bench;

import org.jspecify.annotations.NullMarked;
