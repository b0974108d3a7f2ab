/// What services ask each other over HTTP.
@NullMarked
package fr.prendresoin.platform.http;

import org.jspecify.annotations.NullMarked;
