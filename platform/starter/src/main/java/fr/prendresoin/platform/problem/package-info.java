/// RFC 9457 answers that name the field and the rule.
@NullMarked
package fr.prendresoin.platform.problem;

import org.jspecify.annotations.NullMarked;
