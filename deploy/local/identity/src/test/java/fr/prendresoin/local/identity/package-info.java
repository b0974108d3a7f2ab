@NullMarked
package fr.prendresoin.local.identity;

import org.jspecify.annotations.NullMarked;
