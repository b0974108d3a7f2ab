/// French texts as feeds give them, made readable: entities, tags, capitals, accents, and contacts that must not show.
@NullMarked
package fr.prendresoin.offers.text;

import org.jspecify.annotations.NullMarked;
