/** An OpenSearch node in one process, with the plugins of the platform on its class path. */
@NullMarked
package fr.prendresoin.local.opensearch;

import org.jspecify.annotations.NullMarked;
