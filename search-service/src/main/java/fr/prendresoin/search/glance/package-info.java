/// A few results of one kind among others: how a search over all kinds asks each of them.
@NullMarked
package fr.prendresoin.search.glance;

import org.jspecify.annotations.NullMarked;
