@NullMarked
package fr.prendresoin.gateway.protection;

import org.jspecify.annotations.NullMarked;
