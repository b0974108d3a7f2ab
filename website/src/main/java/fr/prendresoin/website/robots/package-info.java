/// What the site tells to programs that visit it: which pages there are, and where not to go.
@NullMarked
package fr.prendresoin.website.robots;

import org.jspecify.annotations.NullMarked;
