/// Logging in, being logged in, and logging out.
@NullMarked
package fr.prendresoin.gateway.session;

import org.jspecify.annotations.NullMarked;
