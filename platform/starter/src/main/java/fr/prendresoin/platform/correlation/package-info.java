/// The name of a request, by which the logs of all services that had a part in it meet.
@NullMarked
package fr.prendresoin.platform.correlation;

import org.jspecify.annotations.NullMarked;
