@NullMarked
package fr.prendresoin.local.launcher;

import org.jspecify.annotations.NullMarked;
