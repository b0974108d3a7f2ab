/// The read model of the platform: it indexes what the topics tell, and answers searches.
@NullMarked
package fr.prendresoin.search;

import org.jspecify.annotations.NullMarked;
