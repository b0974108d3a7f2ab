/// Which of several processes of a service this one is.
@NullMarked
package fr.prendresoin.platform.instance;

import org.jspecify.annotations.NullMarked;
