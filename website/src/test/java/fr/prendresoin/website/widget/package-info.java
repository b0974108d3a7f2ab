@NullMarked
package fr.prendresoin.website.widget;

import org.jspecify.annotations.NullMarked;
