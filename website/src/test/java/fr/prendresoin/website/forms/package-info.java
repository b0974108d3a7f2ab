@NullMarked
package fr.prendresoin.website.forms;

import org.jspecify.annotations.NullMarked;
