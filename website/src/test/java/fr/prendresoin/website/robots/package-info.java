@NullMarked
package fr.prendresoin.website.robots;

import org.jspecify.annotations.NullMarked;
