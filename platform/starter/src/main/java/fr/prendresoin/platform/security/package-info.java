/// Who may do what: tokens of the identity provider, checked by every service for itself.
@NullMarked
package fr.prendresoin.platform.security;

import org.jspecify.annotations.NullMarked;
