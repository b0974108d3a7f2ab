/// Questions about the events that people attend: what is still to come, where and when.
@NullMarked
package fr.prendresoin.search.events;

import org.jspecify.annotations.NullMarked;
