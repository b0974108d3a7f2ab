/// Benchmarks of a whole platform: started for the purpose, at full size, compared with the engines' own limits.
@NullMarked
package fr.prendresoin.bench;

import org.jspecify.annotations.NullMarked;
