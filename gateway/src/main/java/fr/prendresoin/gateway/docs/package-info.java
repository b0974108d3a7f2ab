/// The documentation of all services on one page.
@NullMarked
package fr.prendresoin.gateway.docs;

import org.jspecify.annotations.NullMarked;
