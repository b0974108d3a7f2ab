/// The offer pipeline, for operators.
@NullMarked
package fr.prendresoin.gateway.pipelines;

import org.jspecify.annotations.NullMarked;
