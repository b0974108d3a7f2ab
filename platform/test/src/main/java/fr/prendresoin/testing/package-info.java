/// What tests share: the engines of a build, the contracts, the architecture rules.
@NullMarked
package fr.prendresoin.testing;

import org.jspecify.annotations.NullMarked;
