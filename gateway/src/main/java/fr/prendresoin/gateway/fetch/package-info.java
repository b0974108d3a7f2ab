/// The gateway's own questions to the services.
@NullMarked
package fr.prendresoin.gateway.fetch;

import org.jspecify.annotations.NullMarked;
