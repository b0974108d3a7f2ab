@NullMarked
package fr.prendresoin.gateway.session;

import org.jspecify.annotations.NullMarked;
