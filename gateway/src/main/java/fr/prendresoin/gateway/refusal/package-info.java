/// What the gateway itself says no to, as problems like those of the services.
@NullMarked
package fr.prendresoin.gateway.refusal;

import org.jspecify.annotations.NullMarked;
