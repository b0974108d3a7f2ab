/// The pipelines of offers and of courses, for operators.
@NullMarked
package fr.prendresoin.gateway.pipelines;

import org.jspecify.annotations.NullMarked;
