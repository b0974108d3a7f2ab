/// One course: what it teaches, when and where, who may pay, and the offers that it opens.
@NullMarked
package fr.prendresoin.website.formation;

import org.jspecify.annotations.NullMarked;
