@NullMarked
package fr.prendresoin.platform.security;

import org.jspecify.annotations.NullMarked;
