/// What every request passes, whatever its address.
@NullMarked
package fr.prendresoin.gateway.protection;

import org.jspecify.annotations.NullMarked;
