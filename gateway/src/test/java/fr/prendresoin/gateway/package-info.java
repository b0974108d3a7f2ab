@NullMarked
package fr.prendresoin.gateway;

import org.jspecify.annotations.NullMarked;
